public import HuddleCore

/// Turns the events of one journal into its lines, each chained to the one before.
public struct EventWriter: Sendable {
    public let header: JournalHeader
    private var chain: Chain
    private var sequence: UInt32 = 0
    private var line = LineWriter()

    /// A writer for a journal that has no line yet.
    public init(header: JournalHeader) {
        self.header = header
        chain = header.line.dropLast().withUnsafeBytes { Chain(header: $0) }
    }

    /// The journal's last line so far and its chain.
    public var head: JournalHead {
        JournalHead(journal: header.journal, sequence: sequence, chain: chain.description)
    }

    /// The journal's first line, with its newline.
    public var headerLine: [UInt8] { header.line }

    /// Appends one whole line to `output`; events must come in the order of their numbers.
    public mutating func append(_ event: Event, to output: inout [UInt8]) {
        line.begin()
        event.write(to: &line)
        let body = line.bytes
        line.end()
        chain = line.bytes.withUnsafeBytes { chain.following([$0]) }
        output.append(contentsOf: body)
        output.append(contentsOf: ChainedLine.opening)
        output.append(contentsOf: chain.hexadecimal)
        output.append(contentsOf: ChainedLine.closing)
        output.append(.newline)
        sequence = event.id.sequence
    }
}

extension Event {
    /// Writes every member but the chain.
    func write(to line: inout LineWriter) {
        line.number("seq", id.sequence)
        line.number("clock", clock)
        line.text("at", at.description)
        if step != 0 { line.number("step", step) }
        line.text("by", by)
        line.text("type", "\(change.type.name)")
        change.write(to: &line)
    }

    /// Reads the line that was scanned, which stands in `journal`.
    init(from line: inout LineReader, in journal: JournalID) throws(LineFault) {
        let sequence = try line.number("seq", in: 1...Int64(UInt32.max - 1))
        let clock = try line.number("clock", in: 1...LineWriter.safeNumbers.upperBound)
        let at = try line.instant("at")
        let step = try line.optionalNumber("step", in: 0...min(sequence, clock) - 1) ?? 0
        let by = try line.repeatedText("by")
        let name = try line.word("type")
        guard let type = ChangeType(name: name) else {
            throw .unknownType(LineReader.harmless(String(decoding: name, as: UTF8.self)))
        }
        self.init(
            id: RecordID(journal: journal, sequence: UInt32(sequence)), clock: UInt64(clock),
            at: at, by: by, step: Int(step), change: try Change(type, from: &line))
    }
}
