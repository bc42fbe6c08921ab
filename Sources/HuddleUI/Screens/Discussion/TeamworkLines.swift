import HuddleCore
import TerminalUI

/// What the discussion shows of how a person is looked after: who speaks first on a home round, how
/// long a new resident has been waiting, and whose faces they see.
struct TeamworkLines {
    private let model: Model
    private let patient: PatientID
    private var record: TeamRecord { model.record }

    init(_ model: Model, _ patient: PatientID) {
        self.model = model
        self.patient = patient
    }

    /// The lines there are, the one to act on first.
    func lines(_ meeting: MeetingID) -> [Span] {
        guard !record.isRestricted(patient) else { return [] }
        return [speakingFirst(meeting), newResident(), faces(), sameFaces()].compactMap { $0 }
    }

    private func speakingFirst(_ meeting: MeetingID) -> Span? {
        let roles = record.rolesToSpeakFirst(on: patient, in: meeting, model.settings)
            .map { model.settings.roles.role($0).name }
        guard !roles.isEmpty else { return nil }
        return Span("Speaks first: \(roles.joined(separator: ", "))", .due)
    }

    private func newResident() -> Span? {
        guard
            let clock = record.newResidentClock(
                of: patient, on: model.dayShown, model.settings), clock.done == nil
        else { return nil }
        let left =
            clock.left < 0
            ? "! \(-clock.left) working days over" : counted(clock.left, "working day") + " left"
        return Span(
            "Moved in \(clock.movedIn.brief(on: model.dayShown)): assessment and plan by \(clock.due.short), \(left)",
            clock.left < 2 ? .due : .text)
    }

    private func faces() -> Span? {
        let contacts = record.contacts(of: patient)
        guard let last = contacts.last else { return nil }
        let speaker = last.content.speaker
        let who = record.name(of: speaker) ?? model.settings.roles.role(speaker.role).name
        let recent = contacts.filter { recentDays.contains($0.content.day) }
        let providers = Set(recent.map(\.provider)).count
        let faces =
            recent.count > 1
            ? "; \(counted(providers, "different person", "different people")) in \(recent.count) contacts of \(span)"
            : ""
        return Span(
            "Seen last by \(who), \(last.content.day.short(on: model.dayShown))\(faces)", .muted)
    }

    /// The person's own indices over the same days, from as many contacts as the team asks for; in few
    /// words where a second line would take the room of what is said today.
    private func sameFaces() -> Span? {
        let least = model.settings.thresholds.continuityContacts
        guard record.death(of: patient) == nil else { return nil }
        let isSmall = model.size.width < Layout.twoPanes
        return record.continuity(of: patient, within: recentDays, least: least).map {
            Span(
                isSmall
                    ? "Same faces: \($0.briefWords)" : "Same faces in \(span): \($0.words)",
                .muted)
        }
    }

    /// The days over which faces are counted, today among them.
    private var recentDays: ClosedRange<Day> {
        let today = model.dayShown
        return today.advanced(by: 1 - max(1, model.settings.thresholds.facesDays))...today
    }

    /// How long these days are: `4 weeks`.
    private var span: String {
        let days = model.settings.thresholds.facesDays
        return days % 7 == 0 ? counted(days / 7, "week") : counted(days, "day")
    }
}
