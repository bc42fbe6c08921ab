extension Key {
    /// The key's name for people, as in "Ctrl-O", "F9", "Esc" and "Space".
    public var name: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): DisplayText.clean(String(character))
        case .control(let character): "Ctrl-" + Key.capital(character)
        case .alt(let character): "Alt-" + Key.character(character).name
        case .function(let number): "F\(number)"
        default: specialName
        }
    }

    private var specialName: String {
        switch self {
        case .enter: "Enter"
        case .lineFeed: "Ctrl-J"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .delete: "Del"
        case .insert: "Ins"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .wordLeft: "Ctrl-Left"
        case .wordRight: "Ctrl-Right"
        case .character, .control, .alt, .function: ""
        }
    }

    private static func capital(_ character: Character) -> String {
        character == " " ? "Space" : DisplayText.clean(character.uppercased())
    }
}
