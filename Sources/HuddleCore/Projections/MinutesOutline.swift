/// How much of the minutes is asked for.
public enum MinutesExtent: Equatable, Sendable {
    case whole
    /// Who was there and the first so many people, without what follows them: what a preview shows.
    case opening(people: Int)

    /// How many people are asked for at most.
    var people: Int {
        switch self {
        case .whole: .max
        case .opening(let people): people
        }
    }
}

/// The minutes of one meeting as values: every format is written from this and nothing else.
public struct MinutesOutline: Equatable, Sendable {
    public let meeting: MeetingID
    public let team: String
    public let title: String
    public let date: Day
    public let chair: String?
    public let minuteTakers: [String]
    public let attendance: [AttendanceGroup]
    /// Core roles of the template that nobody in the meeting held, in words.
    public let missingRoles: [String]
    public let people: [PersonMinutes]
    /// Actions of the team as a whole.
    public let teamActions: [ActionLine]
    public let readBack: [ReadBackLine]
    public let counts: MeetingCounts
    public let signOff: SignOffLine?

    /// Everybody with the same part in the meeting.
    public struct AttendanceGroup: Equatable, Sendable {
        public let label: String
        /// `Dr Amina Shah, GP`.
        public let people: [String]
    }

    /// What was recorded about one person.
    public struct PersonMinutes: Equatable, Sendable {
        public let patient: PatientID
        public let name: String
        /// Stage, place, age, NHS number: what tells two people of one name apart.
        public let identity: [String]
        public let whyToday: String?
        public let sinceLastTime: [ActionLine]
        public let entries: [Entry]
        /// In words: `No change`, `Deferred: in hospital`; nil where entries say it.
        public let outcome: String?
        /// Seconds spent on the person.
        public let seconds: Int
    }

    /// One line of what was said, decided or agreed.
    public enum Entry: Equatable, Sendable {
        case contribution(id: RecordID, role: String, speaker: String?, text: String)
        case decision(id: RecordID, text: String, reason: String?, tells: String?)
        case action(ActionLine)
        case handover(id: RecordID, text: String, from: String?, to: String?, acknowledged: String?)
    }

    /// One action with its words.
    public struct ActionLine: Equatable, Sendable {
        public let row: ActionRow
        /// `Dr Amina Shah, GP`; nil when nobody owns it.
        public let owner: String?
    }

    /// What one owner takes away.
    public struct ReadBackLine: Equatable, Sendable {
        public let owner: String
        public let actions: [String]
        public let tells: [String]
    }

    /// Who closed the meeting, and the code that ties the copy to the record.
    public struct SignOffLine: Equatable, Sendable {
        public let by: String
        public let at: Instant
        public let heads: [JournalHead]
    }
}
