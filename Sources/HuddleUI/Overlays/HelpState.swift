import HuddleCore
import TerminalUI

/// The keys of the screen under the panel, narrowed by typing.
struct HelpState: Equatable, Sendable {
    let place: Place
    /// True when a line was being typed: its own keys come first.
    let isTyping: Bool
    var words = LineEditor(lines: .one)
    var list = ListState()

    /// One line of help: keys, what they do, and the command that Enter runs.
    struct Row {
        let keys: String
        let summary: String
        let command: UICommand?
    }

    /// Everything there is to say about this screen.
    var allRows: [Row] {
        let typing = EntryKey.all.map { Row(keys: $0.keys, summary: $0.summary, command: nil) }
        let commands = CommandTable.commands(in: place).filter { !$0.keys.isEmpty }.map { command in
            Row(
                keys: command.keys.map(\.name).joined(separator: " "), summary: command.summary,
                command: command)
        }
        return isTyping ? typing + commands : commands
    }

    /// What has a name and no key: words find it, and the palette.
    private var withoutKeys: [Row] {
        CommandTable.commands(in: place).filter(\.keys.isEmpty).map { command in
            Row(keys: ":\(command.name)", summary: command.summary, command: command)
        }
    }

    /// The lines that fit what was typed: a key before words.
    var rows: [Row] {
        guard !words.isEmpty else { return allRows }
        let isKey = { (row: Row) in row.keys.split(separator: " ").contains { $0 == words.text } }
        let all = allRows + withoutKeys
        return all.filter(isKey)
            + all.filter { row in
                let name = row.command?.name ?? ""
                return !isKey(row)
                    && SearchText.matches(words.text, in: "\(name) \(row.summary) \(row.keys)")
            }
    }
}

extension Model {
    mutating func openHelp() -> [Effect] {
        overlay = .help(HelpState(place: stack.top.place, isTyping: entry != nil))
        return []
    }

    mutating func take(_ key: Key, in state: HelpState) -> [Effect] {
        var state = state
        let rows = state.rows
        switch key {
        case .up: state.list.move(.up, count: rows.count, height: listHeight)
        case .down: state.list.move(.down, count: rows.count, height: listHeight)
        case .pageUp: state.list.move(.pageUp, count: rows.count, height: listHeight)
        case .pageDown: state.list.move(.pageDown, count: rows.count, height: listHeight)
        case .enter:
            guard rows.indices.contains(state.list.selected) else { return [] }
            overlay = nil
            guard let command = rows[state.list.selected].command else {
                refuse("That key works on the line itself.")
                return []
            }
            return run(command)
        default:
            if state.words.handle(key) { state.list = ListState() }
        }
        overlay = .help(state)
        return []
    }
}
