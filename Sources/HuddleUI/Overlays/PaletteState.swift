import HuddleCore
import TerminalUI

/// Any command by its name, with its keys beside it.
struct PaletteState: Equatable, Sendable {
    var words = LineEditor(lines: .one)
    var list = ListState()

    /// Commands whose name begins with the words first, then those that hold them anywhere, then
    /// those that are meant by them.
    func commands(in place: Place) -> [UICommand] {
        let all =
            CommandTable.commands(in: place)
            + CommandTable.all.filter { !$0.works(in: place) }
        guard !words.isEmpty else { return all }
        let begin = all.filter { $0.name.hasPrefix(words.text) }
        let hold = all.filter { !$0.name.hasPrefix(words.text) && $0.says(words.text) }
        return begin + hold + all.filter { $0.isMeant(by: words.text) }
    }
}

extension Model {
    mutating func take(_ key: Key, in state: PaletteState) -> [Effect] {
        var state = state
        let commands = state.commands(in: stack.top.place)
        switch key {
        case .up: state.list.move(.up, count: commands.count, height: listHeight)
        case .down, .tab: state.list.move(.down, count: commands.count, height: listHeight)
        case .pageUp: state.list.move(.pageUp, count: commands.count, height: listHeight)
        case .pageDown: state.list.move(.pageDown, count: commands.count, height: listHeight)
        case .enter:
            guard commands.indices.contains(state.list.selected) else {
                refuse("No command \u{201C}\(state.words.text)\u{201D}. Esc closes the palette.")
                return []
            }
            return runFromPalette(commands[state.list.selected])
        default:
            if state.words.handle(key) { state.list = ListState() }
        }
        overlay = .palette(state)
        return []
    }

    private mutating func runFromPalette(_ command: UICommand) -> [Effect] {
        overlay = nil
        guard command.works(in: stack.top.place) else {
            let screens = command.places.map(\.title).joined(separator: " or ")
            refuse("\u{201C}\(command.name)\u{201D} works on: \(screens).")
            return []
        }
        return runTyped(command)
    }
}
