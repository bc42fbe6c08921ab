/// Why a person is discussed today, in one line.
public struct WhyTodaySet: Equatable, Sendable {
    public let meeting: MeetingID
    public let patient: PatientID
    public let text: String
    public let replaces: [RecordID]

    public init(meeting: MeetingID, patient: PatientID, text: String, replaces: [RecordID] = []) {
        self.meeting = meeting
        self.patient = patient
        self.text = text
        self.replaces = replaces
    }
}

/// Somebody says something about a person.
public struct ContributionAdded: Equatable, Sendable {
    public let meeting: MeetingID
    public let patient: PatientID
    public let speaker: Speaker
    public let text: String
    /// For a voice: how it came to the meeting, where somebody said so.
    public let how: VoiceSource?
    /// The decision with which the speaker does not agree.
    public let against: DecisionID?

    public init(
        meeting: MeetingID, patient: PatientID, speaker: Speaker, text: String,
        how: VoiceSource? = nil, against: DecisionID? = nil
    ) {
        self.meeting = meeting
        self.patient = patient
        self.speaker = speaker
        self.text = text
        self.how = how
        self.against = against
    }
}

/// Something is decided.
public struct DecisionAdded: Equatable, Sendable {
    public let meeting: MeetingID
    public let patient: PatientID
    public let text: String
    public let reason: String?
    /// Who tells the person and the family.
    public let teller: Owner?
    public let tellBy: Day?
    /// The earlier decision that this one changes.
    public let changes: DecisionID?

    public init(
        meeting: MeetingID, patient: PatientID, text: String, reason: String? = nil,
        teller: Owner? = nil, tellBy: Day? = nil, changes: DecisionID? = nil
    ) {
        self.meeting = meeting
        self.patient = patient
        self.text = text
        self.reason = reason
        self.teller = teller
        self.tellBy = tellBy
        self.changes = changes
    }
}

/// Somebody is to do something by a day.
public struct ActionAdded: Equatable, Sendable {
    public let meeting: MeetingID?
    /// Nil for an action of the team as a whole.
    public let patient: PatientID?
    public let text: String
    public let owner: Owner?
    public let due: Day?
    /// The line that the action answers: what the family had to do, or a death.
    public let answers: RecordID?
    /// The day on which it was agreed, for one that an earlier list brings; nil for the day of the
    /// meeting or of the typing.
    public let agreed: Day?

    public init(
        meeting: MeetingID? = nil, patient: PatientID? = nil, text: String, owner: Owner? = nil,
        due: Day? = nil, answers: RecordID? = nil, agreed: Day? = nil
    ) {
        self.meeting = meeting
        self.patient = patient
        self.text = text
        self.owner = owner
        self.due = due
        self.answers = answers
        self.agreed = agreed
    }
}

/// Something passes from one service to another.
public struct HandoverAdded: Equatable, Sendable {
    public let meeting: MeetingID
    public let patient: PatientID
    public let text: String
    public let from: Owner?
    public let to: Owner?
    /// Where the person was, and where they are now.
    public let places: HandoverPlaces?

    public init(
        meeting: MeetingID, patient: PatientID, text: String, from: Owner? = nil,
        to: Owner? = nil, places: HandoverPlaces? = nil
    ) {
        self.meeting = meeting
        self.patient = patient
        self.text = text
        self.from = from
        self.to = to
        self.places = places
    }
}

/// How a person's discussion ended, where no decision, action or handover says it.
public struct OutcomeSet: Equatable, Sendable {
    public let meeting: MeetingID
    public let patient: PatientID
    public let outcome: Outcome
    public let replaces: [RecordID]

    public init(
        meeting: MeetingID, patient: PatientID, outcome: Outcome, replaces: [RecordID] = []
    ) {
        self.meeting = meeting
        self.patient = patient
        self.outcome = outcome
        self.replaces = replaces
    }
}

/// Something already recorded gets a new value in one field.
public struct Revised: Equatable, Sendable {
    public let item: RecordID
    public let revision: Revision
    public let replaces: [RecordID]
    /// The program whose file said so, where nobody typed it: `Taskwarrior`.
    public let source: String?

    public init(
        item: RecordID, revision: Revision, replaces: [RecordID] = [], source: String? = nil
    ) {
        self.item = item
        self.revision = revision
        self.replaces = replaces
        self.source = source
    }
}

/// Events that count no longer.
public struct Undone: Equatable, Sendable {
    public let events: [RecordID]
    public let way: Way

    /// How it came to that.
    public enum Way: String, Sendable {
        /// Somebody went back a step.
        case undo
        /// Somebody struck out one line: a step of its own, which undo takes back, or the end of one
        /// that wrote the line about somebody else.
        case strike
    }

    public init(_ events: [RecordID], by way: Way = .undo) {
        self.events = events
        self.way = way
    }
}
