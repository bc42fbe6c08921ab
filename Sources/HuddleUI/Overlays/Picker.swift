import HuddleCore
import TerminalUI

/// A list to choose one thing from, narrowed by typing.
struct Picker: Equatable, Sendable {
    let title: String
    let choices: [Choice]
    var words = LineEditor(lines: .one)
    var list = ListState()

    /// One row and what choosing it does.
    struct Choice: Equatable, Sendable {
        let label: String
        let deed: Deed
        /// More words that find it, not shown: the full name behind initials.
        var alsoFoundBy = ""
    }

    enum Deed: Equatable, Sendable {
        case perform(Command, AfterSaving)
        case openEntry(EntryPurpose)
        case show(Screen)
        /// Go to sit in one of several open meetings.
        case sit(MeetingID)
    }

    /// The choices that fit the words typed.
    var fitting: [Choice] {
        guard !words.isEmpty else { return choices }
        return choices.filter {
            SearchText.matches(words.text, in: "\($0.label) \($0.alsoFoundBy)")
        }
    }
}

extension Model {
    mutating func take(_ key: Key, in picker: Picker) -> [Effect] {
        var picker = picker
        let count = picker.fitting.count
        switch key {
        case .up: picker.list.move(.up, count: count, height: listHeight)
        case .down: picker.list.move(.down, count: count, height: listHeight)
        case .pageUp: picker.list.move(.pageUp, count: count, height: listHeight)
        case .pageDown: picker.list.move(.pageDown, count: count, height: listHeight)
        case .enter:
            guard picker.fitting.indices.contains(picker.list.selected) else { return [] }
            overlay = nil
            return carryOut(picker.fitting[picker.list.selected].deed)
        default:
            if picker.words.handle(key) { picker.list = ListState() }
        }
        overlay = .pick(picker)
        return []
    }

    private mutating func carryOut(_ deed: Picker.Deed) -> [Effect] {
        switch deed {
        case .perform(let command, let after): return perform(command, then: after)
        case .openEntry(let purpose): open(purpose)
        case .show(let screen): show(screen)
        case .sit(let meeting): return sit(in: meeting)
        }
        return []
    }
}
