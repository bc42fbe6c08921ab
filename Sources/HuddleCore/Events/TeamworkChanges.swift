/// Somebody saw a person: a visit, a call at the home, a shift. Continuity is measured from these.
public struct ContactAdded: Equatable, Sendable {
    public let patient: PatientID
    /// The meeting in which it was told, if any.
    public let meeting: MeetingID?
    /// Who saw the person, in which role.
    public let speaker: Speaker
    /// The day on which the person was seen.
    public let day: Day
    /// Where the person lived that day, as the register had it when this was written.
    public let place: String?

    public init(
        patient: PatientID, meeting: MeetingID? = nil, speaker: Speaker, day: Day,
        place: String? = nil
    ) {
        self.patient = patient
        self.meeting = meeting
        self.speaker = speaker
        self.day = day
        self.place = place
    }
}

/// When scores are given.
public enum ScoreRound: String, CaseIterable, Hashable, Sendable {
    /// At the end of a meeting, on how it went.
    case reflection
    /// Before a learning session, and after it.
    case before, after

    /// The word on screens and in minutes.
    public var label: String {
        switch self {
        case .reflection: "Reflection"
        case .before: "Before the session"
        case .after: "After the session"
        }
    }
}

/// Somebody in the meeting answers a question from 0 to 10; nobody records who.
public struct ScoreAdded: Equatable, Sendable {
    public let meeting: MeetingID
    public let round: ScoreRound
    /// The question as it was asked: teams change their questions.
    public let question: String
    public let score: Int

    public init(meeting: MeetingID, round: ScoreRound, question: String, score: Int) {
        self.meeting = meeting
        self.round = round
        self.question = question
        self.score = score
    }
}

/// The chair has read the decisions and actions back to the meeting.
public struct ReadBackMade: Equatable, Sendable {
    public let meeting: MeetingID
    /// Who read them, if in the directory.
    public let reader: ProfessionalID?
    /// How many decisions and actions there were to read.
    public let decisions: Int
    public let actions: Int

    public init(meeting: MeetingID, reader: ProfessionalID?, decisions: Int, actions: Int) {
        self.meeting = meeting
        self.reader = reader
        self.decisions = decisions
        self.actions = actions
    }
}
