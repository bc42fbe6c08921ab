/// The events of one journal, with everything that can be worked out of them before they meet a
/// record: whoever reads journals on several threads leaves little for the one that has the record.
public struct JournalEvents: Equatable, Sendable {
    public let journal: JournalID
    /// In the order of the journal, no line twice.
    public private(set) var events: [Event]
    public let notes: JournalNotes

    /// The events of a journal; `notes` must have noted each of them and no other. Without notes
    /// they are made now.
    public init(_ events: [Event], _ notes: JournalNotes? = nil, in journal: JournalID) {
        self.journal = journal
        self.events = events
        self.notes = notes ?? JournalNotes(events)
    }

    /// Shows each event where it lies. A loop over the array would copy each, with everything it
    /// refers to, because somebody might change it meanwhile; whoever may change it himself is
    /// known not to.
    mutating func forEachInPlace(_ look: (inout Event) -> Void) {
        events.withUnsafeMutableBufferPointer { events in
            for place in events.indices { look(&events[place]) }
        }
    }
}

/// What the events of a journal come to. Whoever makes an event notes it while he has it in hand:
/// a loop over all of them later would copy each, with everything it refers to.
public struct JournalNotes: Equatable, Sendable {
    /// The highest line among them; 0 without any.
    public private(set) var lastLine: UInt32 = 0
    private(set) var seen = SeenJournal()
    private(set) var steps = Steps()
    /// Who was named, and the latest wall time: once for as long as the journal stays with
    /// somebody.
    private(set) var touched: [Touch] = []
    /// The largest Lamport clock.
    private(set) var clock: UInt64 = 0
    /// The latest wall time.
    private(set) var latest = Instant(seconds: 0)

    /// Notes of no event; there is room for about so many.
    public init(room: Int = 0) {
        steps.reserve(room)
    }

    fileprivate init(_ events: [Event]) {
        for event in events { note(event) }
    }

    /// Notes an event of the journal, which must not be noted yet.
    public mutating func note(_ event: Event) {
        _ = seen.insert(event.id.sequence, on: event.at.utcDay)
        steps.note(event)
        clock = max(clock, event.clock)
        latest = max(latest, event.at)
        lastLine = max(lastLine, event.id.sequence)
        guard let patient = event.patient else { return }
        if let last = touched.indices.last, touched[last].patient == patient {
            touched[last].at = max(touched[last].at, event.at)
        } else {
            touched.append(Touch(patient: patient, at: event.at))
        }
    }

    /// That somebody was named.
    struct Touch: Equatable, Sendable {
        let patient: PatientID
        var at: Instant
    }
}
