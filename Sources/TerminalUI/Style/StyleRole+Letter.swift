extension StyleRole {
    /// The one letter that stands for the role in the role layer of a recorded screen.
    ///
    /// Cells of plain `text` are dots, so that what stands out on the screen stands out here.
    public var letter: Character {
        switch self {
        case .text: "."
        case .muted: "m"
        case .title: "T"
        case .heading: "H"
        case .selection: "s"
        case .selectionUnfocused: "u"
        case .border: "b"
        case .borderFocused: "B"
        case .hint: "h"
        case .hintKey: "k"
        case .input: "i"
        case .match: "/"
        case .quote: "q"
        case .label: "l"
        case .done: "d"
        case .due: "D"
        case .overdue: "O"
        case .stageA: "1"
        case .stageB: "2"
        case .stageC: "3"
        case .stageD: "4"
        case .timerCalm: "t"
        case .timerNear: "w"
        case .timerOver: "o"
        case .saved: "v"
        case .notice: "n"
        case .warning: "W"
        case .error: "E"
        case .curtain: "C"
        case .barHealth: "6"
        case .barSocial: "7"
        case .barVoluntary: "8"
        case .barPerson: "9"
        case .decision: "y"
        case .action: "a"
        case .voice: "V"
        case .restricted: "R"
        }
    }
}
