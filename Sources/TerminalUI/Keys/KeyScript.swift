/// The language in which tests and replays write what is typed.
///
/// Every character is the key of that character, except `<…>`, which names a key:
/// `<enter> <esc> <tab> <s-tab> <bs> <del> <ins> <up> <down> <left> <right> <home> <end> <pgup>
/// <pgdn> <word-left> <word-right> <f1>…<f24> <space> <lt>`, `<c-o>` for Ctrl-O, `<a-b>` for Alt-B,
/// `<c-j>` for the line feed, `<paste:two\nlines>` for a paste and `<resize:80x24>` for a new size.
/// Line breaks in the script itself mean nothing, so that long scripts can be laid out.
public enum KeyScript {
    /// The inputs that a script stands for.
    public static func parse(_ script: String) throws(KeyScriptError) -> [TerminalInput] {
        var reader = KeyScriptReader(script)
        var inputs: [TerminalInput] = []
        while let input = try reader.next() {
            inputs.append(input)
        }
        return inputs
    }

    /// A script that stands for the inputs.
    public static func script(for inputs: [TerminalInput]) -> String {
        inputs.map(token).joined()
    }

    private static func token(for input: TerminalInput) -> String {
        switch input {
        case .key(let key): token(for: key)
        case .paste(let text): "<paste:" + escaped(text) + ">"
        case .pointer: ""
        case .resize(let size): "<resize:\(size.width)x\(size.height)>"
        }
    }

    /// The part of a script that stands for a key.
    public static func token(for key: Key) -> String {
        switch key {
        case .character("<"): "<lt>"
        case .character(let character): character.isNewline ? "<c-j>" : String(character)
        case .control(let character): "<c-\(named(character))>"
        case .alt(let character): "<a-\(named(character))>"
        case .function(let number): "<f\(number)>"
        default: KeyScript.names.first { $0.value == key }.map { "<\($0.key)>" } ?? ""
        }
    }

    /// The keys that have a name of their own; where a key has two, the first is written.
    static let names: KeyValuePairs<String, Key> = [
        "enter": .enter, "esc": .escape, "tab": .tab, "s-tab": .backTab, "bs": .backspace,
        "del": .delete, "ins": .insert, "up": .up, "down": .down, "left": .left, "right": .right,
        "home": .home, "end": .end, "pgup": .pageUp, "pgdn": .pageDown,
        "word-left": .wordLeft, "word-right": .wordRight, "c-left": .wordLeft,
        "c-right": .wordRight, "c-j": .lineFeed, "space": .space, "lt": .character("<"),
    ]

    /// Signs that cannot stand between `<` and `>` by themselves.
    static let namedCharacters: KeyValuePairs<String, Character> = [
        "space": " ", "lt": "<", "gt": ">",
    ]

    private static func named(_ character: Character) -> String {
        namedCharacters.first { $0.value == character }?.key ?? String(character)
    }

    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "\n": "\\n"
            case "\t": "\\t"
            case ">": "\\>"
            case "\\": "\\\\"
            default: String(character)
            }
        }.joined()
    }
}
