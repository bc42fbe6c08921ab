/// One line of a journal: what changed, when, and by whom. Events are the only thing stored.
public struct Event: Equatable, Sendable {
    public let id: RecordID
    /// Lamport clock: larger than that of every event its writer had seen.
    public let clock: UInt64
    /// Wall time, for display and durations only.
    public let at: Instant
    /// The name of whoever was typing.
    public let by: String
    /// How many lines after the first event of the same command this one stands; 0 for most, and for
    /// a number that no command could give.
    public let step: Int
    public let change: Change

    public init(
        id: RecordID, clock: UInt64, at: Instant, by: String, step: Int = 0, change: Change
    ) {
        self.id = id
        self.clock = clock
        self.at = at
        self.by = by
        self.step = (0..<min(Int(id.sequence), Self.stepLimit)).contains(step) ? step : 0
        self.change = change
    }

    /// More lines than any command gives.
    private static let stepLimit = 100_000

    /// The first event of the command that gave this one.
    public var command: RecordID {
        RecordID(journal: id.journal, sequence: id.sequence - UInt32(step))
    }

    /// The event's place in the one order that every reader sees.
    @inlinable
    public var stamp: Stamp { Stamp(clock: clock, id: id) }
}

/// The place of an event in the order of all events: clock first, then journal and line.
public struct Stamp: Hashable, Comparable, Sendable {
    public let clock: UInt64
    public let id: RecordID

    @inlinable
    public init(clock: UInt64, id: RecordID) {
        self.clock = clock
        self.id = id
    }

    @inlinable
    public static func < (left: Stamp, right: Stamp) -> Bool {
        left.clock == right.clock ? left.id < right.id : left.clock < right.clock
    }
}

/// Stamps changes with ids, clock, time and name: the only maker of new events.
public struct Pen: Equatable, Sendable {
    public let journal: JournalID
    public let by: String
    private var nextSequence: UInt32 = 1
    private var clock: UInt64 = 0

    /// A pen for a journal that has no line yet.
    public init(journal: JournalID, by: String) {
        self.journal = journal
        self.by = by
    }

    /// A pen that goes on from a given line: for trying commands before they are made.
    init(journal: JournalID, by: String, next: RecordID) {
        self.init(journal: journal, by: by)
        nextSequence = next.sequence
    }

    /// The id that the next event will get.
    public var nextID: RecordID { RecordID(journal: journal, sequence: nextSequence) }

    /// Makes events of the changes of one command, later than everything seen so far.
    public mutating func write(_ changes: [Change], at: Instant, after seen: UInt64) -> [Event] {
        clock = max(clock, seen)
        return changes.enumerated().map { step, change in
            clock = clock == .max ? .max : clock + 1
            let event = Event(
                id: nextID, clock: clock, at: at, by: by, step: step, change: change)
            nextSequence += 1
            return event
        }
    }
}
