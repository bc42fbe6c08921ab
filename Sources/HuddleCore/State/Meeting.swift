/// One meeting, with everything that was set in it.
public struct Meeting: Equatable, Sendable {
    public let id: MeetingID
    public let stamp: Stamp
    public let openedAt: Instant
    /// The template's key.
    public let template: String
    public let date: Day
    /// The words around the meeting as they were when it opened.
    public let frame: MeetingOpened.Frame?
    /// The name of whoever opened it.
    public let openedBy: String
    public internal(set) var chair: Versioned<ProfessionalID>
    public internal(set) var attendance: [ProfessionalID: Versioned<Attendance>] = [:]
    public internal(set) var discussions = Discussions()
    /// Where the meeting turned, in order.
    public internal(set) var focus: [FocusMove] = []
    public internal(set) var timer: [TimerMove] = []
    public internal(set) var signOffs: [SignOff] = []
    /// What people answered from 0 to 10, in order.
    public internal(set) var scores: [Score] = []
    public internal(set) var readBacks: [ReadBack] = []
    /// Who took over moving the meeting on, in order.
    var leads: [Lead] = []
    /// What was added after sign-off, in order.
    var amendments: [Amendment] = []
    /// Actions that belong to the team as a whole.
    public internal(set) var teamActions: [ActionID] = []

    init(event: Event, opened: MeetingOpened) {
        id = MeetingID(event.id)
        stamp = event.stamp
        openedAt = event.at
        openedBy = event.by
        template = opened.template
        date = opened.date
        frame = opened.frame
        chair = opened.chair.map { Versioned($0, stamp: event.stamp) } ?? Versioned()
    }
}

/// A turn of the meeting towards somebody, or towards nobody.
public struct FocusMove: Equatable, Sendable {
    public let stamp: Stamp
    public let at: Instant
    public let patient: PatientID?
}

/// A change to the timer.
public struct TimerMove: Equatable, Sendable {
    public let stamp: Stamp
    public let at: Instant
    public let action: TimerAction
}

/// A sign-off, with who did it and what the journals were then.
public struct SignOff: Equatable, Sendable {
    public let stamp: Stamp
    public let at: Instant
    public let typedBy: String
    public let content: SignedOff
}

/// Somebody took over moving the meeting on.
struct Lead: Equatable, Sendable {
    let stamp: Stamp
    let by: String
}

/// What was added to minutes after their sign-off.
struct Amendment: Equatable, Sendable {
    let stamp: Stamp
    let at: Instant
    let typedBy: String
    let patient: PatientID?
    let text: Versioned<String>
    let reason: Versioned<String>
    let takes: [RecordID]

    init(_ change: MinutesAmended, _ event: Event) {
        stamp = event.stamp
        at = event.at
        typedBy = event.by
        patient = change.patient
        text = event.first(change.text)
        reason = event.first(change.reason)
        takes = change.takes
    }
}

/// What one meeting recorded about one person.
public struct Discussion: Equatable, Sendable {
    public let patient: PatientID
    /// Why the person is on the list; without a reason (not even an empty one) they are not on it.
    public internal(set) var listing = Versioned<String?>()
    public internal(set) var rank = Versioned<Int>()
    public internal(set) var whyToday = Versioned<String>()
    public internal(set) var outcome = Versioned<Outcome>()
    public internal(set) var contributions: [ContributionID] = []
    public internal(set) var decisions: [DecisionID] = []
    public internal(set) var actions: [ActionID] = []
    public internal(set) var handovers: [HandoverID] = []
    public internal(set) var matters: [MatterID] = []
    public internal(set) var tellings: [TellingID] = []
    /// The lines that changed the person's record.
    public internal(set) var fieldChanges: [RecordID] = []

    init(patient: PatientID) {
        self.patient = patient
    }
}
