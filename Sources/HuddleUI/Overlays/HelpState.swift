import HuddleCore
import TerminalUI

/// The keys of the screen under the panel, narrowed by typing.
struct HelpState: Equatable, Sendable {
    let place: Place
    /// The field into which letters were being typed: only keys that work there are listed.
    let typing: EntryKey.Field?
    var words = LineEditor(lines: .one)
    var list = ListState()

    /// One line of help: keys, what they do, and the command that Enter runs.
    struct Row {
        let keys: String
        let summary: String
        let command: UICommand?
    }

    /// What the help is about.
    var title: String {
        switch typing {
        case .line: "writing"
        case .filter: "narrowing the list"
        case .search, nil: place.title
        }
    }

    /// Every key that works here.
    var allRows: [Row] {
        let field = typing.map { EntryKey.keys(in: $0) } ?? []
        return field.map { Row(keys: $0.keys, summary: $0.summary, command: nil) }
            + commandsByKey.map { command in
                Row(
                    keys: keysHere(command).map(\.name).joined(separator: " "),
                    summary: command.summary, command: command)
            }
    }

    private var commandsByKey: [UICommand] {
        CommandTable.commands(in: place).filter { !keysHere($0).isEmpty && hasKeyHere($0) }
    }

    /// The keys that run a command here; while one is typing, a screen's own keys take none away.
    private func keysHere(_ command: UICommand) -> [Key] {
        typing == nil ? CommandTable.keys(of: command, in: place) : command.keys
    }

    /// True when the keys of a command do something where one is typing.
    private func hasKeyHere(_ command: UICommand) -> Bool {
        guard let typing else { return true }
        return command.worksWhileTyping && !(typing == .search && command.name == "search")
    }

    /// What no key runs here: words find it, and Enter runs it; elsewhere the palette has it by name.
    private var withoutKeys: [Row] {
        let shown = Set(commandsByKey.map(\.name))
        return CommandTable.commands(in: place).filter { !shown.contains($0.name) }.map { command in
            Row(
                keys: typing == nil ? ":\(command.name)" : "", summary: command.summary,
                command: command)
        }
    }

    /// The lines that fit what was typed: a key before words, and what says them before what is only
    /// meant by them.
    var rows: [Row] {
        guard !words.isEmpty else { return allRows }
        let isKey = { (row: Row) in row.keys.split(separator: " ").contains { $0 == words.text } }
        let all = allRows + withoutKeys
        let says = { (row: Row) -> Bool in
            let name = row.command?.name ?? ""
            return SearchText.matches(words.text, in: "\(name) \(row.summary) \(row.keys)")
        }
        let isMeant = { (row: Row) in row.command?.isMeant(by: words.text) == true }
        return all.filter(isKey) + all.filter { !isKey($0) && says($0) }
            + all.filter { !isKey($0) && !says($0) && isMeant($0) }
    }
}

extension Model {
    mutating func openHelp() -> [Effect] {
        overlay = .help(HelpState(place: stack.top.place, typing: fieldTypedInto))
        return []
    }

    /// The field that takes letters now; nil where letters are commands.
    private var fieldTypedInto: EntryKey.Field? {
        if entry != nil { return .line }
        if filter?.isTyping == true { return .filter }
        return stack.top.place == .search ? .search : nil
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
