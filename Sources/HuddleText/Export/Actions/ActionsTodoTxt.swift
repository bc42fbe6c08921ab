import HuddleCore

/// Actions in the todo.txt format, one on each line.
public enum ActionsTodoTxt {
    /// Every line has its creation date, so that no text is taken for a priority or a tick.
    public static func text(_ actions: [ActionExport]) -> String {
        actions.map { line($0) + "\n" }.joined()
    }

    private static func line(_ action: ActionExport) -> String {
        let row = action.row
        let closed = row.closed.map { "x \($0)" }
        let meeting = row.meeting.map { _ in "+MDT-\(row.created)" }
        let status = tag(
            "status", ["open", "done"].contains(row.status.label) ? nil : row.status.label)
        let words = [
            closed, row.created.description, neutral(row.text), meeting,
            action.owner.map { "@\(token($0.name))" }, tag("due", row.due?.description),
            tag("id", row.id.description), tag("pt", action.patientWords), status,
        ]
        return words.compactMap { $0 }.joined(separator: " ")
    }

    private static func tag(_ key: String, _ value: String?) -> String? {
        value.map { "\(key):\(token($0))" }
    }

    /// One word without a colon: `Lena-Lewis`.
    private static func token(_ text: String) -> String {
        words(text).map { String($0) }.joined(separator: "-").nonEmpty ?? "-"
    }

    /// The text with every word that todo.txt would take for a project, context or tag written with
    /// a look-alike sign: `+ve`, `@ot` and `16:30` read the same and mean nothing more.
    private static func neutral(_ text: String) -> String {
        words(text).map(neutralWord).joined(separator: " ")
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
