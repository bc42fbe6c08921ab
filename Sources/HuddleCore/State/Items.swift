/// Something somebody said about a person.
public struct Contribution: Equatable, Sendable {
    public let id: ContributionID
    public let stamp: Stamp
    public let at: Instant
    /// The name of whoever typed it.
    public let typedBy: String
    public let meeting: MeetingID
    public let patient: PatientID
    /// How a voice came to the meeting.
    public let how: VoiceSource?
    /// The decision with which the speaker does not agree.
    public let against: DecisionID?
    public internal(set) var speaker: Versioned<Speaker>
    public internal(set) var text: Versioned<String>
}

/// Something that was decided.
public struct Decision: Equatable, Sendable {
    public let id: DecisionID
    public let stamp: Stamp
    public let at: Instant
    public let typedBy: String
    public let meeting: MeetingID
    public let patient: PatientID
    /// The earlier decision that this one changes.
    public let changes: DecisionID?
    public internal(set) var text: Versioned<String>
    public internal(set) var reason: Versioned<String>
    public internal(set) var teller: Versioned<Owner?>
    public internal(set) var tellBy: Versioned<Day?>
}

/// Something somebody is to do.
public struct Action: Equatable, Sendable {
    public let id: ActionID
    public let stamp: Stamp
    public let at: Instant
    public let typedBy: String
    /// The meeting in which it was agreed, if any.
    public let meeting: MeetingID?
    /// Nil for an action of the team as a whole.
    public let patient: PatientID?
    /// The line that the action answers.
    public let answers: RecordID?
    public internal(set) var text: Versioned<String>
    public internal(set) var owner: Versioned<Owner?>
    public internal(set) var due: Versioned<Day?>
    public internal(set) var status: Versioned<ActionStatus>
    /// The day on which it was agreed, for one that an earlier list brought.
    public let agreed: Day?
}

/// Something that passed from one service to another.
public struct Handover: Equatable, Sendable {
    public let id: HandoverID
    public let stamp: Stamp
    public let at: Instant
    public let typedBy: String
    public let meeting: MeetingID
    public let patient: PatientID
    public let places: HandoverPlaces?
    public internal(set) var text: Versioned<String>
    public internal(set) var from: Versioned<Owner?>
    public internal(set) var to: Versioned<Owner?>
    /// By whom it was acknowledged, in words; without a live value it is still open.
    public internal(set) var acknowledged: Versioned<String>
    /// When each acknowledgement was typed, under its line.
    var acknowledgedTimes: [RecordID: Instant] = [:]
}

/// Something about a person that is kept in view.
public struct Matter: Equatable, Sendable {
    public let id: MatterID
    public let stamp: Stamp
    public let at: Instant
    public let typedBy: String
    public let meeting: MeetingID?
    public let patient: PatientID
    public let kind: MatterKind
    public internal(set) var text: Versioned<String>
    public internal(set) var who: Versioned<Owner?>
    public internal(set) var on: Versioned<Day?>
    public internal(set) var status: Versioned<ActionStatus>
}

/// That somebody outside has been told of changes.
public struct Telling: Equatable, Sendable {
    public let id: TellingID
    public let stamp: Stamp
    public let at: Instant
    public let typedBy: String
    public let meeting: MeetingID?
    public let patient: PatientID
    public let about: [RecordID]
    public let to: [Audience]
}

/// One change of one field of a person's record, with where it came from.
public struct FieldChange: Equatable, Sendable {
    public let stamp: Stamp
    public let at: Instant
    public let typedBy: String
    /// The meeting in which it was said, if any.
    public let meeting: MeetingID?
    public let patient: PatientID
    public let field: PatientField
    public let value: String
}
