public import HuddleCore

/// One writer with a pen and a record: decides commands, stamps what they change and applies it.
public struct Recorder: Sendable {
    public private(set) var record: TeamRecord
    /// Everything that this writer has written.
    public private(set) var events: [Event] = []
    public var settings: TeamSettings
    /// The wall time of the next event.
    public var now: Instant
    /// The meeting in which the writer sits; nil for the one that is open.
    public var sitting: MeetingID?
    private var pen: Pen
    /// How far each journal has been read.
    private var known: [JournalID: UInt32] = [:]

    public init(
        journal: UInt32 = 1, by: String = "Sam", record: TeamRecord = TeamRecord(),
        settings: TeamSettings = TeamSettings(), now: Instant = .make()
    ) {
        pen = Pen(journal: JournalID(random: journal), by: by)
        self.record = record
        self.settings = settings
        self.now = now
    }

    /// The journal that the writer writes.
    public var journal: JournalID { pen.journal }

    /// Does a command, and gives the events it wrote.
    @discardableResult
    public mutating func run(_ command: Command) throws(Refusal) -> [Event] {
        let changes = try record.decide(command, context)
        let written = pen.write(changes, at: now, after: record.clock)
        record.apply(written)
        events += written
        note(written)
        return written
    }

    /// What a command of this writer depends on.
    public var context: CommandContext {
        var context = CommandContext(
            settings: settings, today: now.utcDay, writer: pen.by, nextID: pen.nextID)
        context.sitting = sitting
        return context
    }

    /// Takes in what somebody else wrote.
    public mutating func receive(_ events: some Sequence<Event>) {
        record.apply(events)
        note(events)
    }

    /// What a sign-off records of the journals: how far each has been read.
    public var heads: [JournalHead] {
        known.map { JournalHead(journal: $0.key, sequence: $0.value, chain: "") }
    }

    private mutating func note(_ events: some Sequence<Event>) {
        for event in events {
            known[event.id.journal] = max(known[event.id.journal] ?? 0, event.id.sequence)
        }
    }

    /// Lets time pass before the next event.
    public mutating func wait(seconds: Int) {
        now = now.advanced(bySeconds: seconds)
    }

    /// A new journal of the same writer on the same record, as after a restart.
    public func restarted(journal: UInt32) -> Recorder {
        Recorder(journal: journal, by: pen.by, record: record, settings: settings, now: now)
    }
}

extension Instant {
    /// Saturday 21 November 2026, 09:30:00, some seconds later.
    public static func make(plus seconds: Int = 0) -> Instant {
        Instant(seconds: 1_795_253_400 + Int64(seconds))
    }
}
