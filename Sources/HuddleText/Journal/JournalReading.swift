public import HuddleCore

/// One journal as it was read: its events, and whatever could not be taken.
public struct JournalReading: Equatable, Sendable {
    public private(set) var events: [Event]
    /// What the events come to; nil where it has to be worked out of them anew.
    public private(set) var notes: JournalNotes?
    /// In the order in which reading met them.
    public let problems: [JournalProblem]
    /// Where reading stopped, to go on when the journal has grown.
    public let reader: JournalReader

    /// Reads a whole journal; `named` is the id in the file's name.
    public init(_ bytes: [UInt8], named: JournalID? = nil, extent: ReadingExtent = .whole) {
        self = bytes.withUnsafeBytes { JournalReading($0, named: named, extent: extent) }
    }

    /// Reads a whole journal; `named` is the id in the file's name.
    public init(
        _ bytes: UnsafeRawBufferPointer, named: JournalID? = nil, extent: ReadingExtent = .whole
    ) {
        var reader = JournalReader(named: named, extent: extent)
        let batch = reader.read(bytes)
        var problems = batch.problems
        if reader.offset < bytes.count {
            let tail = JournalProblem.Kind.tornTail(bytes: bytes.count - reader.offset)
            problems.append(
                JournalProblem(line: reader.lineCount + 1, offset: reader.offset, kind: tail))
        }
        (events, notes) = (batch.events, batch.notes)
        self.problems = problems
        self.reader = reader
    }

    /// Forgets the events, for whoever keeps a reading long after they have been used.
    public mutating func dropEvents() {
        (events, notes) = ([], nil)
    }

    public var header: JournalHeader? { reader.header }
    /// The id under which the events were read; nil when the file is no journal.
    public var journal: JournalID? { reader.journal }
    /// The last line that carries a chain; what a sign-off records.
    public var head: JournalHead? { reader.head }
    /// True when a newer program wrote the journal.
    public var isNewer: Bool { reader.isNewer }
}
