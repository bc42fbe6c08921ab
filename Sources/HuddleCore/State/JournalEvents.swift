/// The events of one journal, with everything that can be worked out of them before they meet a
/// record: whoever reads journals on several threads leaves little for the one that has the record.
public struct JournalEvents: Equatable, Sendable {
    public let journal: JournalID
    /// In the order of the journal, no line twice.
    public let events: [Event]
    /// The highest line among them; 0 without any.
    public private(set) var lastLine: UInt32 = 0
    let seen: SeenJournal
    let steps: Steps
    /// The latest wall time at which each person was named.
    let touched: [PatientID: Instant]
    /// The largest Lamport clock.
    let clock: UInt64
    /// The latest wall time.
    let latest: Instant

    /// Gathers what `events`, which all stand in `journal`, come to.
    public init(_ events: [Event], in journal: JournalID) {
        var seen = SeenJournal()
        var steps = Steps()
        var touched: [PatientID: Instant] = [:]
        var (clock, latest) = (UInt64(0), Instant(seconds: 0))
        var last: UInt32 = 0
        // Where they lie: a loop over the array copies each event, with everything it refers to.
        events.withUnsafeBufferPointer { events in
            for place in events.indices {
                let (id, at) = (events[place].id, events[place].at)
                _ = seen.insert(id.sequence, on: at.utcDay)
                steps.note(events[place])
                clock = max(clock, events[place].clock)
                latest = max(latest, at)
                last = max(last, id.sequence)
                if let patient = events[place].patient {
                    touched[patient] = max(touched[patient] ?? at, at)
                }
            }
        }
        lastLine = last
        self.journal = journal
        self.events = events
        (self.seen, self.steps, self.touched) = (seen, steps, touched)
        (self.clock, self.latest) = (clock, latest)
    }
}
