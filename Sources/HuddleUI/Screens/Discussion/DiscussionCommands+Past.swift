import HuddleCore
import TerminalUI

/// What was recorded about the person before: one key away, and Esc comes back to the same line.
extension DiscussionScreen {
    static let past: [UICommand] = [
        UICommand(
            "past", "What was recorded about the person before", .move,
            keys: [.character("m")], in: [.discussion]
        ) { $0.showPast() }.needsPerson().hinted("earlier")
            .found(by: "earlier meetings history minutes last time"),
        UICommand(
            "past-now", "What was recorded about the person before, also while typing", .move,
            keys: [.function(7)], in: [.discussion]
        ) { $0.showPast() }.needsPerson().alsoWhileTyping().unless { $0.reasonNotToLookBack },
    ]
}

extension Model {
    /// Why the past cannot be turned to now.
    var reasonNotToLookBack: String? {
        stack.top.place == .discussion
            ? reasonNotToLookAside : "This looks back from a discussion."
    }

    /// Why another screen cannot be turned to now; keys that work while typing work also under a panel.
    var reasonNotToLookAside: String? {
        if overlay != nil { return "Esc closes this first." }
        return isCurtained ? "The curtain is closed. Ctrl-O opens it." : nil
    }

    /// Turns to another screen; a line that is being typed waits among the drafts, and goes on when one
    /// comes back.
    mutating func lookAside(to screen: Screen) -> [Effect] {
        let typing = entry
        if let typing {
            keep(typing)
            entry = nil
        }
        push(screen)
        stack.keepTyping(typing)
        return typing == nil ? [] : keepDrafts()
    }

    /// Turns to what was recorded about the person, where it was left, else at its latest.
    mutating func showPast() -> [Effect] {
        guard let patient = currentPatient else { return [] }
        let subject = ReadingState.Subject.story(patient)
        let isKnown = past?.subject == subject
        let reading = isKnown ? past ?? ReadingState(subject) : ReadingState(subject)
        let effects = lookAside(to: .reading(reading))
        keepLists()
        if !isKnown { moveText(.last) }
        return effects
    }

    /// Notes where a person's past is left.
    mutating func keepPlaceInPast() {
        guard case .reading(let state) = stack.top, case .story = state.subject else { return }
        past = state
    }

    /// Goes on with the line that was left for another screen: not where the meeting has left its person,
    /// and not where it was on its way to the disk and has arrived.
    mutating func goOnTyping(_ left: EntryState?) {
        guard let left else { return }
        let subject = left.purpose.sentence?.patient
        let isAboutSomebodyElse = subject != nil && subject != currentPatient
        let place = drafts.lastIndex {
            $0.purpose == left.purpose && $0.text == left.editor.text
        }
        guard !isAboutSomebodyElse, !left.hasUnsentWords || place != nil else { return }
        if let place { drafts.remove(at: place) }
        entry = left
    }

    private mutating func moveText(_ motion: ListMotion) {
        guard case .reading(var state) = stack.top else { return }
        state.move(motion, in: self)
        stack.top = .reading(state)
    }
}
