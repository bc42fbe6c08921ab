/// A meeting begins.
public struct MeetingOpened: Equatable, Sendable {
    /// The template's key.
    public let template: String
    public let date: Day
    public let chair: ProfessionalID?
    /// What the team and this kind of meeting were called, and which roles it asked for, that day:
    /// minutes do not change with `team.toml`.
    public let frame: Frame?

    /// The words around a meeting.
    public struct Frame: Equatable, Sendable {
        public let team: String
        public let title: String
        public let coreRoles: [RoleID]

        public init(team: String, title: String, coreRoles: [RoleID]) {
            self.team = team
            self.title = title
            self.coreRoles = coreRoles
        }
    }

    public init(
        template: String, date: Day, chair: ProfessionalID? = nil, frame: Frame? = nil
    ) {
        self.template = template
        self.date = date
        self.chair = chair
        self.frame = frame
    }
}

/// Somebody takes the chair.
public struct ChairTaken: Equatable, Sendable {
    public let meeting: MeetingID
    public let professional: ProfessionalID
    public let replaces: [RecordID]

    public init(meeting: MeetingID, professional: ProfessionalID, replaces: [RecordID] = []) {
        self.meeting = meeting
        self.professional = professional
        self.replaces = replaces
    }
}

/// Somebody's attendance is noted.
public struct AttendanceSet: Equatable, Sendable {
    public let meeting: MeetingID
    public let professional: ProfessionalID
    public let attendance: Attendance
    public let replaces: [RecordID]

    public init(
        meeting: MeetingID, professional: ProfessionalID, attendance: Attendance,
        replaces: [RecordID] = []
    ) {
        self.meeting = meeting
        self.professional = professional
        self.attendance = attendance
        self.replaces = replaces
    }
}

/// A person is put on the list of a meeting.
public struct PatientListed: Equatable, Sendable {
    public let meeting: MeetingID
    public let patient: PatientID
    /// Place in the running order; lower comes first, gaps leave room.
    public let rank: Int
    /// Why the person is on the list, in few words: `new`, `weeks`, `overdue`.
    public let reason: String
    public let replaces: [RecordID]

    public init(
        meeting: MeetingID, patient: PatientID, rank: Int, reason: String,
        replaces: [RecordID] = []
    ) {
        self.meeting = meeting
        self.patient = patient
        self.rank = rank
        self.reason = reason
        self.replaces = replaces
    }
}

/// A person is taken off the list of a meeting.
public struct PatientUnlisted: Equatable, Sendable {
    public let meeting: MeetingID
    public let patient: PatientID
    public let replaces: [RecordID]

    public init(meeting: MeetingID, patient: PatientID, replaces: [RecordID] = []) {
        self.meeting = meeting
        self.patient = patient
        self.replaces = replaces
    }
}

/// A person gets another place in the running order.
public struct PatientMoved: Equatable, Sendable {
    public let meeting: MeetingID
    public let patient: PatientID
    public let rank: Int
    public let replaces: [RecordID]

    public init(meeting: MeetingID, patient: PatientID, rank: Int, replaces: [RecordID] = []) {
        self.meeting = meeting
        self.patient = patient
        self.rank = rank
        self.replaces = replaces
    }
}

/// The meeting turns to a person, or to nobody: roll call, break, wrap-up.
public struct FocusMoved: Equatable, Sendable {
    public let meeting: MeetingID
    public let patient: PatientID?

    public init(meeting: MeetingID, patient: PatientID? = nil) {
        self.meeting = meeting
        self.patient = patient
    }
}

/// The timer is paused, goes on, or is given more time.
public struct TimerSet: Equatable, Sendable {
    public let meeting: MeetingID
    public let action: TimerAction

    public init(meeting: MeetingID, action: TimerAction) {
        self.meeting = meeting
        self.action = action
    }
}

/// What can be done to the timer.
public enum TimerAction: Equatable, Sendable {
    case pause, resume
    /// More seconds for the current person.
    case extend(seconds: Int)
}

/// A meeting is closed and its minutes sealed.
public struct SignedOff: Equatable, Sendable {
    public let meeting: MeetingID
    public let by: ProfessionalID?
    public let counts: MeetingCounts
    /// Every journal's length and last chain value at the moment of sign-off.
    public let heads: [JournalHead]

    public init(
        meeting: MeetingID, by: ProfessionalID? = nil, counts: MeetingCounts, heads: [JournalHead]
    ) {
        self.meeting = meeting
        self.by = by
        self.counts = counts
        self.heads = heads
    }
}

/// What the minutes of a meeting add up to; `check` counts again.
public struct MeetingCounts: Equatable, Sendable {
    public let listed: Int
    public let outcomes: Int
    public let decisions: Int
    public let actions: Int

    public init(listed: Int, outcomes: Int, decisions: Int, actions: Int) {
        self.listed = listed
        self.outcomes = outcomes
        self.decisions = decisions
        self.actions = actions
    }
}

/// How far a journal had got: the anchor that makes later change visible.
public struct JournalHead: Equatable, Sendable {
    public let journal: JournalID
    public let sequence: UInt32
    /// 32 hexadecimal digits.
    public let chain: String

    public init(journal: JournalID, sequence: UInt32, chain: String) {
        self.journal = journal
        self.sequence = sequence
        self.chain = chain
    }
}
