/// Everything a team has recorded: the fold of all events, the same for any order of arrival.
public struct TeamRecord: Equatable, Sendable {
    public internal(set) var patients = RecordTable<Patient>()
    public internal(set) var professionals = RecordTable<Professional>()
    public internal(set) var meetings = RecordTable<Meeting>()
    public internal(set) var contributions = RecordTable<Contribution>()
    public internal(set) var decisions = RecordTable<Decision>()
    public internal(set) var actions = RecordTable<Action>()
    public internal(set) var handovers = RecordTable<Handover>()
    public internal(set) var contacts = RecordTable<Contact>()
    public internal(set) var matters = RecordTable<Matter>()
    public internal(set) var tellings = RecordTable<Telling>()
    public internal(set) var handOuts = RecordTable<HandOut>()
    /// Each change of somebody's record, by the line that made it.
    public internal(set) var fieldChanges: [RecordID: FieldChange] = [:]
    public internal(set) var standing = Standing()

    /// How many events have been taken in: what is worked out from the record holds until it grows.
    public private(set) var eventCount = 0

    /// The largest Lamport clock seen.
    public internal(set) var clock: UInt64 = 0

    /// The latest wall time of any event; what rendered files call today, so that the same events
    /// give the same bytes on every day.
    public private(set) var latest = Instant(seconds: 0)
    /// The latest wall time of an event that names the person.
    private var touched: [PatientID: Instant] = [:]

    // In the order of their stamps.
    var patientOrder: [PatientID] = []
    var professionalOrder: [ProfessionalID] = []
    var meetingOrder: [MeetingID] = []
    var actionOrder: [ActionID] = []
    var meetingsOfDay: [Day: [MeetingID]] = [:]
    var steps = Steps()

    // What concerns one person, in the order of stamps.
    var actionsOfPatient: [PatientID: [ActionID]] = [:]
    var handoversOfPatient: [PatientID: [HandoverID]] = [:]
    var mattersOfPatient: [PatientID: [MatterID]] = [:]
    var tellingsOfPatient: [PatientID: [TellingID]] = [:]
    /// The actions that answer a line.
    var actionsAnswering: [RecordID: [ActionID]] = [:]
    var meetingsOfPatient: [PatientID: [MeetingID]] = [:]
    var contactsOfPatient: [PatientID: [ContactID]] = [:]

    /// Those whose entry and first attendance, as a guest, are lines of one command.
    var enteredAsGuests: Set<ProfessionalID> = []
    /// The meetings for which somebody was ever noted as one of the team, so that the roll need not
    /// look at every meeting.
    var meetingsAsOneOfTeam: [ProfessionalID: Set<MeetingID>] = [:]

    /// The lists that each recipient was handed, in the order of stamps.
    var handOutsTo: [HandOutRecipient: [HandOutID]] = [:]

    /// The meetings that nobody has signed off, so that the open one is found among few.
    var unsignedMeetings: Set<MeetingID> = []
    /// Which meeting a sign-off was about.
    var meetingOfSignOff: [RecordID: MeetingID] = [:]

    /// The actions that are open now, so that lists of them do not look at every action ever.
    var openActionIDs: Set<ActionID> = []
    /// Which item a revision was about.
    var itemOfRevision: [RecordID: RecordID] = [:]

    /// How far each journal had got at the sign-offs that name it.
    var sealed: [JournalID: SealedHeads] = [:]

    private var seen: [JournalID: SeenJournal] = [:]
    /// Events whose subject has not arrived yet, under the subject's id.
    private var waiting: [RecordID: [Event]] = [:]

    public init() {}

    /// Takes in an event, in any order and any number of times.
    public mutating func apply(_ event: Event) {
        let isNew = seen[event.id.journal, default: SeenJournal()]
            .insert(event.id.sequence, on: event.at.utcDay)
        guard isNew else { return }
        eventCount += 1
        clock = max(clock, event.clock)
        latest = max(latest, event.at)
        if let patient = event.patient { touched.raise(patient, to: event.at) }
        steps.note(event)
        answer(event)
    }

    /// Takes in the events of a journal, as one after the other would, with little left to do when
    /// the record has none of them yet.
    public mutating func apply(_ journal: consuming JournalEvents) {
        guard seen[journal.journal] == nil else { return apply(journal.events) }
        seen[journal.journal] = journal.notes.seen
        eventCount += journal.events.count
        clock = max(clock, journal.notes.clock)
        latest = max(latest, journal.notes.latest)
        steps.add(journal.notes.steps)
        for touch in journal.notes.touched { touched.raise(touch.patient, to: touch.at) }
        journal.forEachInPlace { answer($0) }
    }

    /// True when the line has been taken in.
    public func knows(_ line: RecordID) -> Bool {
        seen[line.journal]?.contains(line.sequence) ?? false
    }

    /// Events that speak of something which is nowhere in the record, by what they speak of.
    public var unresolved: [(subject: RecordID, event: Event)] {
        waiting.keys.sorted().flatMap { subject in
            (waiting[subject] ?? []).map { (subject, $0) }
        }
    }

    /// The day on which something was last recorded about the person.
    public func lastTouched(_ patient: PatientID) -> Day {
        (touched[patient] ?? latest).utcDay
    }

    /// The day on which a line was written, by the clock of whoever wrote it; nil for a line that
    /// has not arrived.
    public func writtenOn(_ line: RecordID) -> Day? {
        seen[line.journal]?.day(of: line.sequence)
    }

    /// True for a record as it stood on a day.
    public var isOfADay: Bool { standing.horizon != nil }

    /// The record as it stood at the end of a day, by the clocks of those who wrote it. Nothing can
    /// be added to it.
    public func asOf(_ day: Day) -> TeamRecord {
        var earlier = self
        earlier.standing.horizon = Horizon(lines: seen.mapValues { $0.lastLine(by: day) })
        return earlier
    }

    /// The record up to its last line, whatever moment it was shown up to.
    public var now: TeamRecord {
        guard standing.horizon != nil else { return self }
        var record = self
        record.standing = standing.now
        return record
    }

    /// True when any line of the journal has been taken in.
    func hasLines(of journal: JournalID) -> Bool { seen[journal] != nil }

    /// Takes in an event for a trial, as `apply` does, but without a step that undo could take
    /// back: the list of steps is as long as the record, and a trial would copy all of it.
    mutating func foresee(_ event: Event) {
        clock = max(clock, event.clock)
        answer(event)
    }

    /// Takes in many events.
    public mutating func apply(_ events: some Sequence<Event>) {
        for event in events { apply(event) }
    }

    /// Keeps an event until what it speaks of has arrived.
    mutating func wait(for subject: RecordID, _ event: Event) {
        waiting[subject, default: []].insert(event) { event.stamp < $0.stamp }
    }

    /// Answers the events that waited for `subject`.
    mutating func release(_ subject: RecordID) {
        guard !waiting.isEmpty, let events = waiting.removeValue(forKey: subject) else { return }
        for event in events { answer(event) }
    }
}

extension [PatientID: Instant] {
    /// Makes the moment of somebody a later one, never an earlier one.
    fileprivate mutating func raise(_ patient: PatientID, to moment: Instant) {
        if let place = index(forKey: patient) {
            values[place] = Swift.max(values[place], moment)
        } else {
            self[patient] = moment
        }
    }
}

extension Array {
    /// Inserts in front of the trailing elements that come after it; at the end nearly always.
    mutating func insert(_ element: Element, before isLater: (Element) -> Bool) {
        var place = endIndex
        while place > startIndex, isLater(self[place - 1]) { place -= 1 }
        insert(element, before: place)
    }

    /// Inserts at a place, quickly when that is the end.
    fileprivate mutating func insert(_ element: Element, before place: Int) {
        if place == endIndex { append(element) } else { insert(element, at: place) }
    }
}
