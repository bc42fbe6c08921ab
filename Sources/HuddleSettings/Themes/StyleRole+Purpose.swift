public import TerminalUI

extension StyleRole {
    /// What the role is for, in the words of docs/THEMES.md.
    public var purpose: String {
        switch self {
        case .text: "what is written; roles that a theme lacks look like this"
        case .muted: "what matters less just now"
        case .title: "the line at the top of the screen"
        case .heading: "the heading of a part of the screen"
        case .selection: "the selected row of the list that has the keys"
        case .selectionUnfocused: "the selected row of a list that does not have the keys"
        case .border: "the frame of a part of the screen"
        case .borderFocused: "the frame of the part that has the keys"
        case .hint: "what a key does, in the line at the bottom"
        case .hintKey: "the key itself, in the line at the bottom"
        case .input: "the field that text is typed into"
        case .match: "the letters that a search has found"
        case .quote: "the person's own words"
        case .label: "the name of a field"
        case .done: "an action that is done"
        case .due: "an action that is due soon"
        case .overdue: "an action that is past its day"
        case .stageA: "stage A, a year or more"
        case .stageB: "stage B, months"
        case .stageC: "stage C, weeks"
        case .stageD: "stage D, days"
        case .timerCalm: "the timer with time in hand"
        case .timerNear: "the timer when time is nearly up"
        case .timerOver: "the timer over time"
        case .saved: "the mark that says everything is saved"
        case .notice: "a notice that needs no answer"
        case .warning: "a warning"
        case .error: "an error"
        case .curtain: "the screen while the curtain is closed"
        case .barHealth: "health's share of the bar at roll call"
        case .barSocial: "social care's share of the bar"
        case .barVoluntary: "the voluntary sector's share of the bar"
        case .barPerson: "the person's and family's share of the bar"
        case .decision: "a decision"
        case .action: "an action in the minutes"
        case .voice: "what the person or the family said"
        case .restricted: "the row of somebody whom the room may not see"
        }
    }
}
