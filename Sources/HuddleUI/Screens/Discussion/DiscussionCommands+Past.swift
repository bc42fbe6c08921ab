import HuddleCore
import TerminalUI

/// What was recorded about the person before: one key away, and Esc comes back to the same line.
extension DiscussionScreen {
    static let past: [UICommand] = [
        UICommand(
            "past", "What was recorded about the person before", .move,
            keys: [.character("m")], in: [.discussion]
        ) { $0.showPast() }.needsPerson().hinted("past"),
        UICommand(
            "past-now", "What was recorded about the person before, also while typing", .move,
            keys: [.function(7)], in: [.discussion]
        ) { $0.showPast() }.needsPerson().alsoWhileTyping().unless { $0.reasonNotToLookBack },
    ]
}

extension Model {
    /// Why the past cannot be turned to now; keys that work while typing work also under a panel.
    var reasonNotToLookBack: String? {
        if stack.top.place != .discussion { return "This looks back from a discussion." }
        if overlay != nil { return "Esc closes this first." }
        return isCurtained ? "The curtain is closed. Ctrl-O opens it." : nil
    }

    /// Turns to what was recorded about the person, where it was left, else at its latest.
    mutating func showPast() -> [Effect] {
        guard let patient = currentPatient else { return [] }
        let typing = entry
        if let typing {
            keep(typing)
            entry = nil
        }
        let subject = ReadingState.Subject.story(patient)
        let isKnown = past?.subject == subject
        push(.reading(isKnown ? past ?? ReadingState(subject) : ReadingState(subject)))
        stack.keepTyping(typing)
        keepLists()
        if !isKnown { moveText(.last) }
        return typing == nil ? [] : keepDrafts()
    }

    /// Notes where a person's past is left.
    mutating func keepPlaceInPast() {
        guard case .reading(let state) = stack.top, case .story = state.subject else { return }
        past = state
    }

    /// Goes on with the line that was left for another screen, while its person is the one discussed.
    mutating func goOnTyping(_ left: EntryState?) {
        guard let left, left.purpose.patient == currentPatient else { return }
        entry = left
    }

    private mutating func moveText(_ motion: ListMotion) {
        guard case .reading(var state) = stack.top else { return }
        state.move(motion, in: self)
        stack.top = .reading(state)
    }
}
