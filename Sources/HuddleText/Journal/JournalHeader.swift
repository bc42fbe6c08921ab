public import HuddleCore

/// Who writes a journal, and with what.
public struct JournalAuthor: Equatable, Sendable {
    /// The machine or desk, as it stands in the file's name.
    public let writer: String
    /// The name of whoever began the journal.
    public let person: String
    /// The program's version.
    public let program: String
    /// The time zone in which local times were meant: `Europe/London`.
    public let zone: String

    public init(writer: String, person: String, program: String, zone: String) {
        self.writer = writer
        self.person = person
        self.program = program
        self.zone = zone
    }
}

/// The first line of a journal: which journal, by whom, and in which version of the format.
public struct JournalHeader: Equatable, Sendable {
    /// The version of the format that this program writes and reads in full.
    public static let currentVersion: Int64 = 1

    public let version: Int64
    public let journal: JournalID
    public let author: JournalAuthor
    /// The last line that counts of each journal that this one took over from: what failed to be
    /// saved after it stands here again.
    public let continues: [RecordID]

    /// A header as this program writes it.
    public init(journal: JournalID, author: JournalAuthor, continues: [RecordID] = []) {
        version = Self.currentVersion
        self.journal = journal
        self.author = author
        self.continues = continues
    }

    /// True when a newer program wrote the journal: readable as far as known, never written to.
    public var isNewer: Bool { version > Self.currentVersion }

    /// The whole line with its newline.
    var line: [UInt8] {
        var line = LineWriter()
        line.begin()
        line.number("huddle", version)
        line.text("journal", journal.description)
        line.text("writer", author.writer)
        line.text("person", author.person)
        line.text("program", author.program)
        line.text("zone", author.zone)
        if !continues.isEmpty { line.ids("continues", continues) }
        line.end()
        return line.bytes + [.newline]
    }

    /// Reads the line that was scanned; the words about the writer may be missing.
    init(from line: inout LineReader) throws(LineFault) {
        version = try line.number("huddle", in: 1...1_000_000)
        let name = try line.word("journal")
        guard let journal = JournalID(ascii: name) else { throw .damaged("journal is not an id") }
        self.journal = journal
        author = JournalAuthor(
            writer: try line.optionalText("writer") ?? "",
            person: try line.optionalText("person") ?? "",
            program: try line.optionalText("program") ?? "",
            zone: try line.optionalText("zone") ?? "")
        continues = line.contains("continues") ? try line.ids("continues") : []
    }
}
