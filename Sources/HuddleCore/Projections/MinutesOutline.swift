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
    public let together: Together
    public internal(set) var people: [PersonMinutes]
    /// Actions of the team as a whole.
    public internal(set) var teamActions: [ActionLine]
    public internal(set) var readBack: [ReadBackLine]
    public let counts: MeetingCounts
    public let signOff: SignOffLine?
    /// 1 as it was signed off; each amendment makes the next.
    public let version: Int
    /// What made each version after the first, in order.
    public let amendments: [AmendmentLine]

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
        /// Who has seen the person, as told in the meeting: `Grace Okafor, District nurse, Fri 20 Nov`.
        public let seenBy: [String]
        public let sinceLastTime: [ActionLine]
        /// What came in unsettled: handovers nobody acknowledged, waits, what the family had to do.
        public let stillOpen: [Entry]
        public let entries: [Entry]
        /// In words: `No change`, `Deferred: in hospital`; nil where entries say it.
        public let outcome: String?
        /// Who spoke and who did not, by role, where anybody did.
        public let heard: [String]
        public let notHeard: [String]
        /// Changes that somebody outside has not been told of: `CPR: ambulance, family`.
        public let untold: [String]
        /// Seconds spent on the person.
        public let seconds: Int
    }

    /// One line of what was said, decided or agreed.
    public enum Entry: Equatable, Sendable {
        case contribution(id: RecordID, Contribution)
        case decision(id: RecordID, Decision)
        case action(ActionLine)
        case handover(id: RecordID, Handover)
        /// Anything else, with the word at its head: a wait, an assessment, a change of the record.
        case fact(id: RecordID, label: String, facts: [String])
    }

    /// What somebody brought.
    public struct Contribution: Equatable, Sendable {
        public let role: String
        public let speaker: String?
        public let text: String
        /// How a voice came to the meeting.
        public let how: String?
    }

    /// What was decided.
    public struct Decision: Equatable, Sendable {
        public let text: String
        public let reason: String?
        public let tells: String?
        /// Who does not agree, and why: `Social worker, Ruth Carr: too early`.
        public let dissents: [String]
    }

    /// What passes from whom to whom.
    public struct Handover: Equatable, Sendable {
        public let text: String
        public let from: String?
        public let to: String?
        /// Between which places: `own home > ward 4`.
        public let places: String?
        public let acknowledged: String?
        /// Whole days that it has been open; nil once it is acknowledged.
        public let daysOpen: Int?
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

    /// What was added after the sign-off: who, when, why, and the words.
    public struct AmendmentLine: Equatable, Sendable {
        /// The version that it made.
        public let version: Int
        public let id: RecordID
        public let by: String
        public let at: Instant
        public let reason: String
        public let patient: PatientID?
        /// The name of whom it is about.
        public let name: String?
        /// Empty when it only took lines in.
        public let text: String
        /// How many lines that had arrived late it took in.
        public let taken: Int
    }

    /// Who closed the meeting, and the code that ties the copy to the record.
    public struct SignOffLine: Equatable, Sendable {
        public let by: String
        public let at: Instant
        public let heads: [JournalHead]
    }
}
