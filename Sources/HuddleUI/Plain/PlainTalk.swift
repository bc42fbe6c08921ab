import HuddleCore
public import TerminalUI

/// What the program says at the prompt: after each line only what it changed, so that a screen reader
/// has little to read.
public struct PlainTalk {
    private var last: PlainPage?
    private var noticesHeard = 0
    /// True once a line could not be carried out.
    public private(set) var wasRefused = false

    public init() {}

    /// The size of a screen that is read and not looked at.
    public static var size: Size { Size(width: Layout.twoPanes - 1, height: 60) }

    /// The answer to a line, one string for each line of it; an empty line reads the page again.
    public mutating func answer(to line: String, _ model: Model) -> [String] {
        let page = model.plainPage
        let said = notices(model)
        // What is read in between, such as help, leads back to the page that is known.
        guard model.overlay == nil else { return said + page.text }
        defer { last = page }
        guard let last, page.title == last.title, !isAsking(line, model) else {
            return said + page.text
        }
        return said + page.news(since: last)
    }

    /// What stands before the line to be typed.
    public func prompt(_ model: Model) -> String {
        guard let entry = model.entry else { return "> " }
        let about = entry.purpose.patient.map { " for \(model.shownName($0))" } ?? ""
        let held = entry.editor.isEmpty ? "" : " (holds: \(entry.editor.text); . sends it)"
        return "\(entry.purpose.label)\(about)\(held) > "
    }

    private func isAsking(_ line: String, _ model: Model) -> Bool {
        line.trimmed.isEmpty && model.entry == nil
    }

    private mutating func notices(_ model: Model) -> [String] {
        let new = model.notices.suffix(model.noticeCount - noticesHeard)
        noticesHeard = model.noticeCount
        if new.contains(where: { $0.kind != .done }) { wasRefused = true }
        return new.map { $0.kind == .done ? $0.text : "! \($0.text)" }
    }
}
