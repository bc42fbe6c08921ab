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
    /// A field of a person's record.
    case field(PatientField, PatientID)
    /// A guest in the meeting: name, role, organisation.
    case guest

    /// What the prompt says before the name: `action`.
    var label: String {
        switch self {
        case .about(_, _, let kind): kind.label
        case .words: "correct"
        case .date: "new date"
        case .field(let field, _): field.label
        case .guest: "guest"
        }
    }

    /// The person it is about, if it is about one.
    var patient: PatientID? {
        switch self {
        case .about(let patient, _, _), .field(_, let patient): patient
        case .words(_, let patient), .date(_, let patient): patient
        case .guest: nil
        }
    }

    /// The meeting it belongs to, if it belongs to one.
    var meeting: MeetingID? {
        guard case .about(_, let meeting, _) = self else { return nil }
        return meeting
    }

    /// True when the line stays open for the next of its kind.
    var repeats: Bool {
        switch self {
        case .about(_, _, let kind): kind != .whyToday && kind != .deferral
        case .words, .date, .field, .guest: false
        }
    }

    /// An example of what to type, shown while the line is empty.
    var example: String {
        switch self {
        case .about(_, _, let kind): kind.example
        case .words: "the words as they should read"
        case .date: "today, fri, next mon, +3d, 2w, 23 nov"
        case .field(let field, _): field.kind.example
        case .guest: "name, role, organisation"
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
        }
    }

    var example: String {
        switch self {
        case .contribution: "dn: woke four times, three extra doses"
        case .decision: "stays at home because she wants to @gp fri   (@ tells the family)"
        case .action: "order the chair @ot fri"
        case .handover: "dn > hospice: night visits"
        case .voice: "ann: wants to stay nights   or   self: no more hospital"
        case .whyToday: "one line: the question for the team"
        case .deferral: "in hospital until Monday"
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
