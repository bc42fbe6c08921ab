/// Something about a person that is kept in view: a wait, an assessment, what the family had to do.
public struct MatterAdded: Equatable, Sendable {
    /// The meeting in which it came up; nil for what is asked for between meetings.
    public let meeting: MeetingID?
    public let patient: PatientID
    public let kind: MatterKind
    public let text: String
    /// Who assessed, leads, or is waited for.
    public let who: Owner?
    /// Since when, or on which day.
    public let on: Day?

    public init(
        meeting: MeetingID? = nil, patient: PatientID, kind: MatterKind, text: String,
        who: Owner? = nil, on: Day? = nil
    ) {
        self.meeting = meeting
        self.patient = patient
        self.kind = kind
        self.text = text
        self.who = who
        self.on = on
    }
}

/// What sort of matter it is; the raw value is its word in the journal.
public enum MatterKind: String, CaseIterable, Sendable {
    /// The person waits for something: a discharge, a bed, a package of care.
    case wait
    /// A service has assessed something.
    case assessment
    /// A service leads on something that two have assessed.
    case lead
    /// The family had to do what a service should have done.
    case familyDid
    /// Somebody asks that the person be discussed.
    case request

    /// The word at the head of its line.
    public var label: String {
        switch self {
        case .wait: "Wait"
        case .assessment: "Assessment"
        case .lead: "Lead"
        case .familyDid: "Family had to"
        case .request: "Asked for"
        }
    }
}

/// Somebody outside has been told of changes.
public struct TellingAdded: Equatable, Sendable {
    public let meeting: MeetingID?
    public let patient: PatientID
    /// The lines that made the changes.
    public let about: [RecordID]
    public let to: [Audience]

    public init(
        meeting: MeetingID? = nil, patient: PatientID, about: [RecordID], to: [Audience]
    ) {
        self.meeting = meeting
        self.patient = patient
        self.about = about
        self.to = to
    }
}

/// Who acts at night on what the record says; the raw value is its word in the journal.
public enum Audience: String, CaseIterable, Comparable, Sendable {
    case outOfHours, ambulance, careHome, family

    /// The words on screens and in minutes.
    public var label: String {
        switch self {
        case .outOfHours: "out of hours"
        case .ambulance: "ambulance"
        case .careHome: "care home"
        case .family: "family"
        }
    }

    public static func < (left: Audience, right: Audience) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// How the words of the person or the family came to the meeting.
public enum VoiceSource: Hashable, Sendable {
    case inRoom
    case byPhone
    case beforeMeeting
    /// Somebody else said what they had said.
    case reported(by: Owner?)
}

/// Between which places something passes; either may be unknown.
public struct HandoverPlaces: Equatable, Sendable {
    public let from: String?
    public let to: String?

    public init(from: String? = nil, to: String? = nil) {
        self.from = from
        self.to = to
    }

    /// `own home > ward 4`.
    public var words: String { "\(from ?? "?") > \(to ?? "?")" }
}
