/// What a typed line is for, and about whom; it stays with the person it was opened for, whatever
/// the meeting turns to meanwhile.
public enum EntryPurpose: Hashable, Sendable {
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
    /// The day since which somebody missed what was recorded, about everybody or one person.
    case missedSince(PatientID?)
    /// A field of a person's record.
    case field(PatientField, PatientID)
    /// Something about a person that answers a line: an action for what the family had to do, or
    /// somebody who does not agree with a decision.
    case answering(RecordID, PatientID, MeetingID, EntryKind)
    /// Why the person should be discussed at the next meeting.
    case request(PatientID)
    /// A guest in the meeting: name, role, organisation.
    case guest(MeetingID)
    /// Who saw a person, and when.
    case contact(PatientID)
    /// One person's answers from 0 to 10.
    case scores(MeetingID, ScoreRound)
    /// Something added to minutes that are signed off, about the whole meeting or one person.
    case amendment(MeetingID, PatientID?)
    /// What no line here is for: text that an editor was left with, or a newer program's own kind.
    case unknown(kind: String, PatientID?, MeetingID?)

    /// The person it is about, if it is about one.
    public var patient: PatientID? {
        switch self {
        case .about(let patient, _, _), .field(_, let patient), .contact(let patient),
            .answering(_, let patient, _, _), .request(let patient):
            patient
        case .words(_, let patient), .date(_, let patient), .unknown(_, let patient, _),
            .missedSince(let patient), .amendment(_, let patient):
            patient
        case .dates, .asOf, .guest, .scores: nil
        }
    }

    /// The line of the record that gets new words or a new date; nil where several do or something
    /// else is written.
    public var changedLine: RecordID? {
        switch self {
        case .words(let line, _): line
        case .date(let action, _): action.record
        case .about, .answering, .dates, .asOf, .missedSince, .field, .guest, .request, .contact,
            .scores, .amendment, .unknown:
            nil
        }
    }

    /// The meeting into which it goes, if it goes into one.
    public var meeting: MeetingID? {
        switch self {
        case .about, .answering: sentence?.meeting
        case .guest(let meeting), .scores(let meeting, _), .amendment(let meeting, _): meeting
        case .unknown(_, _, let meeting): meeting
        case .words, .date, .dates, .asOf, .missedSince, .field, .request, .contact: nil
        }
    }

    /// What the line is a sentence about, and which line it answers; nil for purposes that are no
    /// sentences about a person in a meeting.
    public var sentence: Sentence? {
        switch self {
        case .about(let patient, let meeting, let kind):
            Sentence(patient: patient, meeting: meeting, kind: kind, answers: nil)
        case .answering(let line, let patient, let meeting, let kind):
            Sentence(patient: patient, meeting: meeting, kind: kind, answers: line)
        case .words, .date, .dates, .asOf, .missedSince, .field, .guest, .request, .contact,
            .scores, .amendment, .unknown:
            nil
        }
    }

    /// A sentence about a person in a meeting.
    public struct Sentence: Equatable, Sendable {
        public let patient: PatientID
        public let meeting: MeetingID
        public let kind: EntryKind
        public let answers: RecordID?
    }
}
