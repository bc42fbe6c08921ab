import HuddleCore
import TerminalUI

/// What others record meanwhile: it is shown, and nothing that is being typed moves.
extension Model {
    mutating func arrived(_ events: [Event], _ heads: [JournalHead]) {
        let (before, open) = (currentPatient, record.openMeetings)
        takeIn(events)
        for head in heads where head.sequence > self.heads[head.journal]?.sequence ?? 0 {
            self.heads[head.journal] = head
        }
        sayWhatIsLate(among: events)
        if currentPatient != before { movedOn(from: before) } else { sayWhoWrote(events) }
        if let news = newsOfMeetings(before: open) { say(news, .trouble) }
    }

    /// The meeting has turned to somebody else: keys that record are deaf for a moment, because they
    /// were meant for the person before, and an empty line of that person asks whom it is for.
    private mutating func movedOn(from before: PatientID?) {
        if case .discussion(var state) = stack.top {
            state.settle(self)
            stack.top = .discussion(state)
            movedOnUntil = clock.milliseconds + Model.movedOnPause
        }
        if let entry {
            let wasLeft = entry.purpose.patient == before && !entry.hasUnsentWords
            let isLeft = entry.purpose.patient != currentPatient && !entry.purpose.isLook
            self.entry?.isOrphaned = isLeft && (wasLeft || entry.isOrphaned)
        }
        guard notice?.kind != .trouble, !isPresenting else { return }
        let line = entry?.purpose.patient.map { " Your line stays with \(shownName($0))." } ?? ""
        say(whereTheMeetingIs(after: before) + line)
    }

    /// Lines that came too late for minutes that are signed off stand in none of them until somebody
    /// takes them in.
    private mutating func sayWhatIsLate(among events: [Event]) {
        let meetings = Set(events.flatMap { $0.concerns(in: record) }.compactMap(\.meeting))
        for meeting in meetings.sorted() where record.signOff(of: meeting) != nil {
            let count = record.lateLines(of: meeting).count
            guard count > 0, let date = record.meetings[meeting]?.date else { continue }
            say(
                "\(counted(count, "line")) arrived after the sign-off of \(date.short). "
                    + "The minutes show them; T there takes them in.", .refused)
        }
    }

    /// Whose lines have come, unless something that matters more is said.
    private mutating func sayWhoWrote(_ events: [Event]) {
        guard notice == nil else { return }
        let writers = Set(events.map(\.by)).subtracting([writer]).sorted()
        guard let first = writers.first, let meeting else { return }
        let about = Set(events.filter { $0.by == first }.flatMap { $0.concerns(in: record) })
            .filter { $0.meeting == meeting }.compactMap(\.patient)
        guard let patient = about.min() else { return }
        say("\(writers.joined(separator: ", ")) wrote about \(shownName(patient)).")
    }

    private func whereTheMeetingIs(after before: PatientID?) -> String {
        if let now = currentPatient { return "The meeting has turned to \(shownName(now))." }
        return before.map { "The meeting has left \(shownName($0))." } ?? ""
    }

    /// Why a key that records does nothing, just after the meeting has moved on under the hands.
    func reasonToLookFirst(_ command: UICommand) -> String? {
        guard command.isWriting, clock.milliseconds < movedOnUntil, let patient = currentPatient
        else { return nil }
        return "The meeting has just moved on to \(shownName(patient)). Look, then press again."
    }

    /// Closes the line that was just saved, if the meeting is no longer with its person: the next
    /// words are about somebody else, and whoever types has not looked up yet.
    mutating func closeLineLeftBehind(_ purpose: EntryPurpose) -> Bool {
        guard let patient = purpose.patient, patient != currentPatient else { return false }
        entry = nil
        blindUntil = clock.milliseconds + Model.movedOnPause
        let now = currentPatient.map { "with \(shownName($0))" } ?? "with nobody"
        say("Saved for \(shownName(patient)). The meeting is \(now) now, so the line is closed.")
        return true
    }

    /// True for a key that was meant for a line that has just been closed: a burst of them is over when
    /// the hand pauses. Esc always counts.
    mutating func isTypedBlind(_ key: Key) -> Bool {
        guard clock.milliseconds < blindUntil, key != .escape else { return false }
        blindUntil = clock.milliseconds + Model.movedOnPause
        let now = currentPatient.map { "The meeting is with \(shownName($0)) now. " } ?? ""
        refuse("The line is closed. \(now)Look, then press again.")
        return true
    }

    /// Long enough to look up and see another name.
    static let movedOnPause: Int64 = 1000
}
