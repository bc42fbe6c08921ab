public import HuddleCore

/// The journals of a team with made-up people in the place of its own. Every line is chained anew, and
/// every sign-off rests on the new chains as it did on the old ones.
public struct MaskedJournals: Sendable {
    /// A journal as it is to be written.
    public struct Journal: Sendable {
        public let header: JournalHeader
        /// The time of its first event.
        public let began: Instant
        public let bytes: [UInt8]
    }

    /// Those that hold an event, in the order in which they were given.
    public let journals: [Journal]

    /// Masks the journals of a record.
    public init(_ readings: [JournalReading], by mask: RecordMask) {
        var writing = MaskedWriting(readings, by: mask)
        writing.writeAll()
        journals = readings.compactMap { reading in
            reading.journal.flatMap { writing.drafts[$0] }.flatMap { draft in
                draft.events.first.map {
                    Journal(header: draft.writer.header, began: $0.at, bytes: draft.bytes)
                }
            }
        }
    }
}

/// The writing of masked journals: one is written up to a line when a sign-off asks for its chain.
private struct MaskedWriting {
    private(set) var drafts: [JournalID: Draft] = [:]
    private let mask: RecordMask
    /// The lines whose chains a sign-off recorded, and the new chains.
    private let sealed: Set<RecordID>
    private var chains: [RecordID: String] = [:]

    /// A journal as far as it is written.
    struct Draft {
        var writer: EventWriter
        var bytes: [UInt8]
        let events: [Event]
        var written = 0

        init(header: JournalHeader, events: [Event]) {
            writer = EventWriter(header: header)
            bytes = writer.headerLine
            self.events = events
        }
    }

    init(_ readings: [JournalReading], by mask: RecordMask) {
        self.mask = mask
        var sealed: Set<RecordID> = []
        for reading in readings {
            guard let journal = reading.journal else { continue }
            let header = Self.header(of: reading, journal, by: mask)
            drafts[journal] = Draft(header: header, events: reading.events)
            for event in reading.events {
                guard case .signedOff(let signOff) = event.change else { continue }
                sealed.formUnion(signOff.heads.map(\.line))
            }
        }
        self.sealed = sealed
    }

    /// The machine says where somebody sat, so none is named.
    private static func header(
        of reading: JournalReading, _ journal: JournalID, by mask: RecordMask
    ) -> JournalHeader {
        let author = reading.header?.author
        return JournalHeader(
            journal: journal,
            author: JournalAuthor(
                writer: "masked", person: mask.name(author?.person ?? ""),
                program: author?.program ?? "", zone: author?.zone ?? ""),
            continues: reading.header?.continues ?? [])
    }

    mutating func writeAll() {
        for journal in drafts.keys.sorted() { write(journal, upTo: .max) }
    }

    /// Writes a journal as far as the line `last`.
    private mutating func write(_ journal: JournalID, upTo last: UInt32) {
        // One that is being written is out of its place: nothing waits for itself.
        guard var draft = drafts.removeValue(forKey: journal) else { return }
        defer { drafts[journal] = draft }
        while draft.written < draft.events.count {
            let event = draft.events[draft.written]
            guard event.id.sequence <= last else { return }
            let masked = resting(mask.masked(event))
            draft.writer.append(masked, to: &draft.bytes)
            draft.written += 1
            if sealed.contains(event.id) { chains[event.id] = draft.writer.head.chain }
        }
    }

    /// A sign-off that records the new chains; any other event as it is.
    private mutating func resting(_ event: Event) -> Event {
        guard case .signedOff(let signOff) = event.change else { return event }
        let heads = signOff.heads.map { head in
            write(head.journal, upTo: head.sequence)
            // Where the line is not there, the sign-off was broken before.
            let chain = chains[head.line] ?? head.chain
            return JournalHead(journal: head.journal, sequence: head.sequence, chain: chain)
        }
        return Event(
            id: event.id, clock: event.clock, at: event.at, by: event.by, step: event.step,
            change: .signedOff(
                SignedOff(
                    meeting: signOff.meeting, by: signOff.by, counts: signOff.counts, heads: heads))
        )
    }
}

extension JournalHead {
    /// The line of which it is the head.
    fileprivate var line: RecordID { RecordID(journal: journal, sequence: sequence) }
}
