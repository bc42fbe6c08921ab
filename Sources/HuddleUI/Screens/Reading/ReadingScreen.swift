import HuddleCore
import TerminalUI

enum ReadingScreen {
    private static let texts: [Place] = [.minutes, .reading]

    static let commands: [UICommand] = [
        UICommand(
            "next-person", "To the next person or meeting in the text", .move,
            keys: [.tab], in: texts
        ) { $0.jumpToPerson(1) }.hinted("next"),
        UICommand(
            "previous-person", "To the person or meeting before", .move,
            keys: [.backTab], in: texts
        ) { $0.jumpToPerson(-1) },
        UICommand(
            "next-decision", "To the next decision in the text", .move,
            keys: [.character("d")], in: texts
        ) { $0.jump(to: "decision") { $0.mark == .decision } }.hinted("decision"),
        UICommand(
            "next-speaker", "To the next professional who spoke", .move,
            keys: [.character("p")], in: texts
        ) { $0.jump(to: "contribution") { $0.mark == .said } }.hinted("spoken"),
        UICommand(
            "next-action", "To the next action in the text", .move,
            keys: [.character("a")], in: texts
        ) { $0.jump(to: "action") { $0.mark == .action } }.hinted("action"),
        UICommand(
            "next-change", "To the next line that differs between two minutes", .move,
            keys: [.character("c")], in: [.reading]
        ) { $0.jump(to: "difference") { $0.isChange } }.unless {
            $0.isComparing ? nil : "Only where two minutes stand beside each other."
        }.hinted("difference"),
        UICommand(
            "story", "Everything about the person across all meetings", .move,
            keys: [.character("s")], in: [.patients, .patientRecord, .minutes, .reading]
        ) { $0.showStory() }.unless { $0.patientHere == nil ? "Nobody is selected." : nil }
            .hinted("story"),
        UICommand(
            "since-last", "What is new about the person since they were last discussed", .move,
            keys: [.character("l")], in: [.patients, .patientRecord, .discussion]
        ) { $0.showSinceLast() }.unless { $0.patientHere == nil ? "Nobody is selected." : nil },
        UICommand(
            "since-day", "What is new about the person since a day", .move,
            keys: [.character("I")], in: [.patients, .patientRecord, .discussion, .reading]
        ) { model in
            model.patientLookedAt.map { model.openEntry(.missedSince($0)) } ?? []
        }.unless { $0.patientLookedAt == nil ? "Nobody is selected." : nil },
        UICommand(
            "since-chapter", "What is new about the person since the meeting in the story", .move,
            keys: [.character("i")], in: [.reading]
        ) { $0.showSinceChapter() }.unless {
            $0.patientOfStory == nil ? "Only in a person's story." : nil
        },
        UICommand(
            "since-last-all", "What is new about everybody listed since each was last discussed",
            .move, keys: [.character("l")], in: [.order]
        ) { $0.showSinceLastOfAll() }.needsMeeting(),
        UICommand(
            "missed", "What was recorded since the meeting selected, or the last but one", .move,
            keys: [.character("i")], in: [.home, .meetings]
        ) { $0.showMissed() }.hinted("new since", in: .meetings),
        UICommand(
            "missed-since", "What was recorded since a day", .move,
            keys: [.character("I")], in: [.home, .meetings]
        ) { $0.openEntry(.missedSince(nil)) },
        UICommand(
            "compare", "This meeting beside another: c on one, c on the other", .move,
            keys: [.character("c")], in: [.meetings]
        ) { $0.compareMeetings() }.hinted("compare"),
        UICommand(
            "as-of", "The record as it stood on a day; without a day, as it is now", .screen,
            keys: []
        ) { $0.openEntry(.asOf) },
    ]

    static func draw(
        _ state: ReadingState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        drawText(
            state, title(state.subject, model), model, into: &canvas,
            in: state.subject.isComparison ? rect : rect.readable)
    }

    private static func title(_ subject: ReadingState.Subject, _ model: Model) -> TextTitle {
        switch subject {
        case .story(let patient):
            return TextTitle(forms: ["Story of \(model.shownName(patient))"], person: patient)
        case .missed(_, let patient?):
            return TextTitle(forms: ["New about \(model.shownName(patient))"], person: patient)
        case .missed(.lastDiscussed, nil):
            return TextTitle(forms: ["New about everybody listed"])
        case .missed: return TextTitle(forms: ["What was recorded since"])
        case .comparison, .versions:
            let signs = "~ changed, + only right, - only left"
            return TextTitle(forms: ["Beside each other: \(signs)", signs])
        }
    }
}

extension Model {
    /// The person whom the screen is about, or who is selected on it.
    var patientHere: PatientID? {
        switch stack.top {
        case .patients(let state):
            let rows = state.rows(self)
            return rows.indices.contains(state.list.selected) ? rows[state.list.selected] : nil
        case .patientRecord(let state): return state.patient
        case .discussion: return currentPatient
        case .minutes: return patientInText
        case .reading: return patientOfStory == nil ? patientInText : nil
        default: return nil
        }
    }

    /// The person whose story is read.
    var patientOfStory: PatientID? {
        guard case .reading(let state) = stack.top, case .story(let patient) = state.subject else {
            return nil
        }
        return patient
    }

    /// The person whom the screen is about or who is selected on it, whose story it may be.
    var patientLookedAt: PatientID? { patientOfStory ?? patientHere }

    /// Shows the story of the person here; where several may be meant one is chosen.
    fileprivate mutating func showStory() -> [Effect] {
        let people = peopleForStory
        guard people.count > 1 else {
            guard let patient = people.first else { return [] }
            push(.reading(ReadingState(.story(patient))))
            return []
        }
        let choices = people.map { choice(of: $0, .lookBack(.story($0))) }
        overlay = .pick(Picker(title: "Whose story?", choices: choices))
        return []
    }

    /// Whose story may be meant: the person marked or selected, else those of whom something is on the
    /// screen, else everybody in the text.
    private var peopleForStory: [PatientID] {
        guard let text = textInView else { return patientHere.map { [$0] } ?? [] }
        let people = text.people
        return people.isEmpty ? text.everybody : people
    }

    mutating func showSinceLast() -> [Effect] {
        guard let patient = patientHere else { return [] }
        guard let last = record.meetingLastDiscussed(patient, before: meeting) else {
            refuse("\(shownName(patient)) has not been discussed before.")
            return []
        }
        push(.reading(ReadingState(.missed(.meeting(last), patient))))
        return []
    }

    /// Shows what is new about a person since the part of their story where the screen stands.
    mutating func showSinceChapter() -> [Effect] {
        guard let patient = patientOfStory, let since = inText({ $0.since }) else {
            refuse("Nothing is recorded yet.")
            return []
        }
        push(.reading(ReadingState(.missed(since, patient))))
        return []
    }

    /// Shows what is new about everybody on the list of the meeting.
    mutating func showSinceLastOfAll() -> [Effect] {
        guard let meeting else { return [] }
        push(.reading(ReadingState(.missed(.lastDiscussed(before: meeting), nil))))
        return []
    }

    /// True where two minutes stand beside each other.
    var isComparing: Bool {
        guard case .reading(let state) = stack.top else { return false }
        return state.subject.isComparison
    }

    mutating func showMissed() -> [Effect] {
        var since = record.allMeetings.dropLast().last ?? record.allMeetings.last
        if case .meetings(let state) = stack.top { since = state.selected(self) ?? since }
        guard let since else {
            refuse("No meeting yet. Esc, then m starts one.")
            return []
        }
        push(.reading(ReadingState(.missed(.meeting(since), nil))))
        return []
    }

    mutating func compareMeetings() -> [Effect] {
        guard case .meetings(var state) = stack.top, let selected = state.selected(self) else {
            return []
        }
        guard let left = state.beside else {
            state.beside = selected
            stack.top = .meetings(state)
            say(
                "Go to the other meeting and press c again; on the same one it shows what changed "
                    + "since. Esc forgets it.")
            return []
        }
        state.beside = nil
        stack.top = .meetings(state)
        push(.reading(ReadingState(.comparison(left, selected))))
        return []
    }

    /// Shows the record as it stood at the end of a day, or as it is now.
    mutating func show(asOf day: Day?) {
        record = record.now
        if let day { record = record.asOf(day) }
        asOf = day
        kept = KeptLists()
        goHome()
        say(
            day.map { "The record as it stood on \($0.long). :as-of goes on." }
                ?? "The record as it is now.")
    }
}
