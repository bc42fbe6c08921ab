import Testing

@testable import HuddleText

@Suite struct JournalMergeTests {
    private let journal = SampleJournal(count: 6)

    private func first(_ count: Int) -> [UInt8] { journal.lines.prefix(count).flatMap { $0 } }

    private func blanked(_ line: Int, of lines: [[UInt8]]) throws -> [[UInt8]] {
        var lines = lines
        lines[line] = try #require(LineWords(Array(lines[line].dropLast()))).blanked + [.newline]
        return lines
    }

    @Test func `the copy that goes on further counts, whichever comes first`() {
        for count in 1...7 {
            #expect(JournalMerge.merged(first(count), journal.bytes) == journal.bytes)
            #expect(JournalMerge.merged(journal.bytes, first(count)) == journal.bytes)
        }
        let torn = Array(journal.bytes.dropLast(9))
        #expect(JournalMerge.merged(torn, journal.bytes) == journal.bytes)
    }

    @Test func `words that went on one side are gone on both, and no line is lost`() throws {
        let removed = try blanked(1, of: Array(journal.lines.prefix(4))).flatMap { $0 }
        let expected = try blanked(1, of: journal.lines).flatMap { $0 }
        #expect(JournalMerge.merged(removed, journal.bytes) == expected)
        #expect(JournalMerge.merged(journal.bytes, removed) == expected)
    }

    @Test func `a changed line is no merge`() {
        var other = journal.bytes
        other[journal.starts[3] + 40] ^= 1
        #expect(JournalMerge.merged(other, journal.bytes) == nil)
    }
}
