import HuddleCore
import TerminalUI

/// A list to choose one thing from, narrowed by typing.
struct Picker: Equatable, Sendable {
    let title: String
    let choices: [Choice]
    var words = LineEditor(lines: .one)
    var list = ListState()
    /// What brings back how it was when nothing is chosen after all.
    var undoing: Deed?

    /// One row and what choosing it does.
    struct Choice: Equatable, Sendable {
        let label: String
        let deed: Deed
        /// More words that find it, not shown: the full name behind initials.
        var alsoFoundBy = ""
    }

    enum Deed: Equatable, Sendable {
        case perform(Command, AfterSaving)
        /// Opens a line that answers the values one chose between.
        case write(EntryPurpose, Answering)
        case show(Screen)
        /// Goes in to a text that looks back.
        case lookBack(ReadingState.Subject)
        /// Changes a field of somebody's record.
        case change(PatientField, PatientID)
        /// Looks like this at once, while one goes through the choices.
        case theme(String)
        /// Go to sit in one of several open meetings.
        case sit(MeetingID)
        /// What to do with something that was typed and never sent.
        case draft(Draft, DraftDeed)
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
    /// Somebody to choose, as far as the room may see who it is, and found by the full name; with the
    /// warning that somebody else has part of it.
    func choice(
        of patient: PatientID, _ deed: Picker.Deed, _ namesake: Namesake? = nil
    ) -> Picker.Choice {
        guard !record.isRestricted(patient) else {
            return Picker.Choice(label: shownName(patient), deed: deed)
        }
        let name = privacy == .full ? fullIdentity(patient) : shownName(patient)
        let warning = namesake.map { " ! \($0.words)" } ?? ""
        return Picker.Choice(
            label: name + warning, deed: deed,
            alsoFoundBy: record.name(of: patient))
    }

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
        preview(picker)
        return []
    }

    /// A theme is seen before it is chosen.
    private mutating func preview(_ picker: Picker) {
        let fitting = picker.fitting
        guard fitting.indices.contains(picker.list.selected),
            case .theme(let name) = fitting[picker.list.selected].deed
        else { return }
        theme = name
    }

    /// Closes the panel that is open; what it only tried out is as it was before.
    mutating func closeOverlay() {
        if case .pick(let picker) = overlay, case .theme(let name) = picker.undoing { theme = name }
        overlay = nil
    }

    /// Does what a choice stands for.
    mutating func carryOut(_ deed: Picker.Deed) -> [Effect] {
        switch deed {
        case .perform(let command, let after): return perform(command, then: after)
        case .write(let purpose, let answering): open(purpose, answering: answering)
        case .show(let screen): show(screen)
        case .lookBack(let subject): push(.reading(ReadingState(subject)))
        case .change(let field, let patient): return change(field, of: patient)
        case .theme(let id): choose(theme: id)
        case .sit(let meeting): return sit(in: meeting)
        case .draft(let draft, let deed): return carryOut(deed, draft)
        }
        return []
    }
}
