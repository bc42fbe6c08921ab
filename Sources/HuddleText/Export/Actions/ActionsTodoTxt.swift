import HuddleCore

/// Actions in the todo.txt format, one on each line.
public enum ActionsTodoTxt {
    /// Every line has its creation date, so that no text is taken for a priority or a tick.
    public static func text(_ actions: [ActionExport]) -> String {
        var tokens = Tokens()
        return actions.map { line($0, &tokens) + "\n" }.joined()
    }

    private static func line(_ action: ActionExport, _ tokens: inout Tokens) -> String {
        let row = action.row
        let closed = row.closed.map { "x \($0)" }
        let meeting = row.meeting.map { _ in "+MDT-\(row.created)" }
        let status =
            ["open", "done"].contains(row.status.label) ? nil : "status:\(row.status.label)"
        let words = [
            closed, row.created.description, neutral(row.text), meeting,
            action.owner.map { "@" + tokens.token($0.name) }, row.due.map { "due:\($0)" },
            "id:\(row.id)", action.patientWords.map { "pt:" + tokens.token($0) }, status,
        ]
        return words.compactMap { $0 }.joined(separator: " ")
    }

    /// Names as one word without a colon, `Lena-Lewis`; each is made once.
    private struct Tokens {
        private var known: [String: String] = [:]

        mutating func token(_ name: String) -> String {
            if let token = known[name] { return token }
            let token = words(name).map { String($0) }.joined(separator: "-").nonEmpty ?? "-"
            known[name] = token
            return token
        }
    }

    /// The text with every word that todo.txt would take for a project, context or tag written with
    /// a look-alike sign: `+ve`, `@ot` and `16:30` read the same and mean nothing more.
    private static func neutral(_ text: String) -> String {
        let line = SafeText.oneLine(text)
        guard mayNeedChange(line) else { return line }
        return words(line).map(neutralWord).joined(separator: " ")
    }

    /// False for nearly all text: no sign of todo.txt in it, and one plain blank between words.
    private static func mayNeedChange(_ line: String) -> Bool {
        var last: UInt8 = 0
        for byte in line.utf8 {
            switch byte {
            case UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: "@"): return true
            // The first bytes of blanks beyond ASCII.
            case 0xC2, 0xE1...0xE3: return true
            case 0x20 where last == 0x20: return true
            default: last = byte
            }
        }
        return false
    }

    private static func neutralWord(_ word: Substring.UnicodeScalarView) -> String {
        switch word.first {
        case "+": "＋" + String(word.dropFirst())
        case "@": "＠" + String(word.dropFirst())
        default: String(word)
        }
    }

    /// The words of the text, no colon in any of them.
    private static func words(_ text: String) -> [Substring.UnicodeScalarView] {
        let line = SafeText.oneLine(text)
        let hasColon = line.utf8.contains(UInt8(ascii: ":"))
        let plain = hasColon ? line.replacing(":", with: "∶") : line
        return plain.unicodeScalars.split(whereSeparator: \.isBlank)
    }
}
