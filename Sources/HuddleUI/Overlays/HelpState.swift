import HuddleCore
import TerminalUI

/// The keys of the screen under the panel, narrowed by typing.
struct HelpState: Equatable, Sendable {
    let place: Place
    var words = LineEditor(lines: .one)
    var list = ListState()

    /// The commands that fit the words typed, by name, summary or key.
    var commands: [UICommand] {
        CommandTable.commands(in: place).filter { command in
            let keys = command.keys.map(\.name).joined(separator: " ")
            return words.isEmpty || command.keys.contains { $0.name == words.text }
                || SearchText.matches(words.text, in: "\(command.name) \(command.summary) \(keys)")
        }
    }
}

extension Model {
    mutating func openHelp() -> [Effect] {
        overlay = .help(HelpState(place: stack.top.place))
        return []
    }

    mutating func take(_ key: Key, in state: HelpState) -> [Effect] {
        var state = state
        let commands = state.commands
        switch key {
        case .up: state.list.move(.up, count: commands.count, height: listHeight)
        case .down: state.list.move(.down, count: commands.count, height: listHeight)
        case .pageUp: state.list.move(.pageUp, count: commands.count, height: listHeight)
        case .pageDown: state.list.move(.pageDown, count: commands.count, height: listHeight)
        case .enter:
            guard commands.indices.contains(state.list.selected) else { return [] }
            overlay = nil
            return run(commands[state.list.selected])
        default:
            if state.words.handle(key) { state.list = ListState() }
        }
        overlay = .help(state)
        return []
    }
}
