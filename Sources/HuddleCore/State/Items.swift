/// Something somebody said about a person.
public struct Contribution: Equatable, Sendable {
    public let id: ContributionID
    public let stamp: Stamp
    public let at: Instant
    /// The name of whoever typed it.
    public let typedBy: String
    public let meeting: MeetingID
    public let patient: PatientID
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
    public internal(set) var text: Versioned<String>
    public internal(set) var from: Versioned<Owner?>
    public internal(set) var to: Versioned<Owner?>
    /// By whom it was acknowledged, in words; without a live value it is still open.
    public internal(set) var acknowledged: Versioned<String>
}
