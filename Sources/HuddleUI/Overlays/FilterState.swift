import HuddleCore
import TerminalUI

/// Words that narrow the list on the screen.
struct FilterState: Equatable, Sendable {
    var editor = LineEditor(lines: .one)
    /// True while the words are being typed; Enter keeps them and goes back to the list.
    var isTyping = true

    /// The words as typed.
    var text: String { editor.text }
}

extension Model {
    mutating func openFilter() {
        if filter == nil { filter = FilterState() }
        filter?.isTyping = true
    }

    mutating func takeInFilter(_ key: Key) -> [Effect] {
        switch key {
        case .enter: filter?.isTyping = false
        case .escape: filter = nil
        case .up, .down, .pageUp, .pageDown:
            guard let command = CommandTable.command(for: key, in: stack.top.place) else {
                return []
            }
            return run(command)
        default:
            let before = filter?.text
            guard filter?.editor.handle(key) == true else {
                refuse("\(key.name) does nothing while you narrow a list. Enter keeps the words.")
                return []
            }
            if filter?.text != before { filterChanged() }
        }
        return []
    }

    /// The words have changed: the first row that fits is the one to look at.
    mutating func filterChanged() {
        // Worked out once: what follows asks for the rows again and again.
        keepLists()
        stack.top.move(.first, in: self)
        goToHitInText(.first)
    }

    /// True when a row with these words passes the filter.
    func passesFilter(_ words: String) -> Bool {
        guard let filter, !filter.editor.isEmpty else { return true }
        return SearchText.matches(filter.text, in: words)
    }
}
