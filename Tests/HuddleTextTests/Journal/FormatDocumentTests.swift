import Glibc
import HuddleCore
import Testing

@testable import HuddleText

/// docs/FORMAT.md names every type and every key that can be written, and no other.
@Suite struct FormatDocumentTests {
    private let document: [String: Set<String>]

    init() throws {
        document = Self.tables(in: try Self.text())
    }

    @Test(arguments: ChangeType.allCases)
    func `a type has its section with its keys`(type: ChangeType) throws {
        let common = try #require(document["Every other line"])
        let documented = try #require(document["`\(type.name)`"])
        var events = RandomEvents(seed: 8)
        var written: Set<String> = []
        for _ in 0..<120 {
            written.formUnion(keys(of: events.event(type, in: SampleJournal.id)))
        }
        #expect(written.subtracting(common) == documented)
        let always: Set = ["seq", "clock", "at", "by", "type"]
        #expect(written.isSuperset(of: always))
    }

    @Test func `the lines themselves have their keys`() {
        let common: Set = ["seq", "clock", "at", "step", "by", "type", "replaces", "chain"]
        #expect(document["Every other line"] == common)
        let header = JournalHeader(
            journal: SampleJournal.id, author: SampleJournal.author,
            continues: [RecordID(journal: SampleJournal.id, sequence: 1)])
        #expect(document["The first line"] == Self.keys(ofLine: header.line))
    }

    private func keys(of event: Event) -> Set<String> {
        var line = LineWriter()
        line.begin()
        event.write(to: &line)
        line.end()
        return Self.keys(ofLine: line.bytes + [.newline])
    }

    private static func keys(ofLine bytes: [UInt8]) -> Set<String> {
        bytes.withUnsafeBytes { bytes in
            var line = LineReader(bytes)
            guard (try? line.scan(from: 0)) != nil else { return [] }
            return Set(line.members().map { line.name(of: $0) })
        }
    }

    /// The first column of the tables under each heading of the third level.
    private static func tables(in text: String) -> [String: Set<String>] {
        var tables: [String: Set<String>] = [:]
        var heading = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#") { heading = String(line.drop { $0 == "#" || $0 == " " }) }
            if line.hasPrefix("| `"), let key = line.dropFirst(3).split(separator: "`").first {
                tables[heading, default: []].insert(String(key))
            } else {
                tables[heading, default: []].formUnion([])
            }
        }
        return tables
    }

    private static func text() throws -> String {
        let root = "\(#filePath)".split(separator: "/").dropLast(4).map { "/\($0)" }.joined()
        let file = try #require(fopen("\(root)/docs/FORMAT.md", "r"))
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return try #require(String(validating: bytes[..<count], as: UTF8.self))
    }
}
