import HuddleCore

/// What a typed line is for, and about whom; it stays with the person it was opened for, whatever
/// the meeting turns to meanwhile.
enum EntryPurpose: Equatable, Sendable {
    /// Something about a person in the meeting.
    case about(PatientID, MeetingID, EntryKind)
    /// New words for something already recorded.
    case words(of: RecordID, PatientID?)
    /// A new date for an action.
    case date(of: ActionID, PatientID?)
    /// A new date for many actions.
    case dates(of: [ActionID])
    /// The day up to which the record is shown.
    case asOf
    /// The day since which somebody missed what was recorded.
    case missedSince
    /// A field of a person's record.
    case field(PatientField, PatientID)
    /// Something about a person that answers a line: an action for what the family had to do, or
    /// somebody who does not agree with a decision.
    case answering(RecordID, PatientID, MeetingID, EntryKind)
    /// Why the person should be discussed at the next meeting.
    case request(PatientID)
    /// A guest in the meeting: name, role, organisation.
    case guest
    /// Who saw a person, and when.
    case contact(PatientID)
    /// One person's answers from 0 to 10.
    case scores(MeetingID, ScoreRound)
    /// Something added to minutes that are signed off.
    case amendment(MeetingID)

    /// What the prompt says before the name: `action`.
    var label: String {
        switch self {
        case .about(_, _, let kind), .answering(_, _, _, let kind): kind.label
        case .request: EntryKind.request.label
        case .words: "correct"
        case .date: "new date"
        case .dates(let actions): "new date for \(counted(actions.count, "action"))"
        case .asOf: "as of"
        case .missedSince: "since"
        case .field(let field, _): field.label
        case .guest: "guest"
        case .contact: "seen by"
        case .scores: "scores"
        case .amendment: "amendment"
        }
    }

    /// The person it is about, if it is about one.
    var patient: PatientID? {
        switch self {
        case .about(let patient, _, _), .field(_, let patient), .contact(let patient),
            .answering(_, let patient, _, _), .request(let patient):
            patient
        case .words(_, let patient), .date(_, let patient): patient
        case .dates, .asOf, .missedSince, .guest, .scores, .amendment: nil
        }
    }

    /// The meeting it belongs to, if it belongs to one.
    var meeting: MeetingID? {
        sentence?.meeting
    }

    /// What the line is a sentence about, and which line it answers; nil for purposes that are no
    /// sentences about a person in a meeting.
    var sentence: Sentence? {
        switch self {
        case .about(let patient, let meeting, let kind):
            Sentence(patient: patient, meeting: meeting, kind: kind, answers: nil)
        case .answering(let line, let patient, let meeting, let kind):
            Sentence(patient: patient, meeting: meeting, kind: kind, answers: line)
        case .words, .date, .dates, .asOf, .missedSince, .field, .guest, .request, .contact,
            .scores, .amendment:
            nil
        }
    }

    /// A sentence about a person in a meeting.
    struct Sentence: Equatable {
        let patient: PatientID
        let meeting: MeetingID
        let kind: EntryKind
        let answers: RecordID?
    }

    /// True when the line stays open for the next of its kind.
    var repeats: Bool {
        switch self {
        case .about(_, _, let kind): kind != .whyToday && kind != .deferral
        case .words, .date, .dates, .asOf, .missedSince, .field, .guest, .answering, .request,
            .amendment:
            false
        case .contact, .scores: true
        }
    }

    /// An example of what to type, shown while the line is empty.
    var example: String {
        switch self {
        case .about(_, _, let kind), .answering(_, _, _, let kind): kind.example
        case .request: EntryKind.request.example
        case .words: "the words as they should read"
        case .date, .dates: "today, fri, next mon, +3d, 2w, 23 nov"
        case .asOf, .missedSince: SearchDays.examples
        case .field(let field, _): field.example
        case .guest: "name, role, organisation"
        case .contact: "dn   or   okafor mon   or   hca Jo yesterday"
        case .scores: "7 8 9 6 10   one for each question; - leaves one out"
        case .amendment: "Mrs Ellis takes 5 mg, not 50 because it was misheard"
        }
    }
}

extension EntryKind {
    var label: String {
        switch self {
        case .contribution: "contribution"
        case .decision: "decision"
        case .action: "action"
        case .handover: "handover"
        case .voice: "voice"
        case .whyToday: "why today"
        case .deferral: "put off because"
        case .wait: "waits"
        case .assessment: "assessment"
        case .familyDid: "family had to"
        case .dissent: "not agreed"
        case .request: "asked for"
        }
    }

    var example: String {
        switch self {
        case .contribution: "dn: woke four times, three extra doses"
        case .decision: "stays at home because she wants to @gp fri   (@ tells the family)"
        case .action: "order the chair @ot fri"
        case .handover: "dn > hospice: night visits (own home > ward 4)"
        case .voice: "ann by phone: wants to stay nights   or   self before: no hospital"
        case .whyToday: "one line: the question for the team"
        case .deferral: "in hospital until Monday"
        case .wait: "profiling bed since mon   or   package of care @sw since 12 nov"
        case .assessment: "dn: swallowing   or   hospice: swallowing tue"
        case .familyDid: "collects the medicines from the chemist every week"
        case .dissent: "sw: too early, nobody has asked her"
        case .request: "daughter asks for a talk about nights"
        }
    }
}

extension PatientField.Kind {
    var example: String {
        switch self {
        case .text: "in your own words; empty clears it"
        case .day: "a date: today, fri, 23 nov, 2026-11-23"
        case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words): words.joined(separator: ", ")
        }
    }
}
