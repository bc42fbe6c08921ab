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

    @Test func `two unfinished last lines are the longer one, whichever comes first`() {
        let (torn, shorter) = (Array(journal.bytes.dropLast(5)), Array(journal.bytes.dropLast(9)))
        #expect(JournalMerge.merged(torn, shorter) == torn)
        #expect(JournalMerge.merged(shorter, torn) == torn)
    }

    @Test func `a damaged line is mended by a copy in which it is sound, and no other`() throws {
        var damaged = journal.lines
        damaged[2][40] ^= 1
        damaged[5][40] ^= 1
        let bytes = damaged.flatMap { $0 }
        #expect(JournalMerge.mended(bytes, by: journal.bytes) == journal.bytes)
        #expect(JournalMerge.mended(journal.bytes, by: bytes) == journal.bytes)
        damaged[2] = journal.lines[2]
        #expect(JournalMerge.mended(bytes, by: first(4)) == damaged.flatMap { $0 })
        #expect(JournalMerge.mended(bytes, by: Array("tea\n".utf8)) == bytes)
        let removed = try blanked(1, of: journal.lines).flatMap { $0 }
        #expect(JournalMerge.mended(journal.bytes, by: removed) == removed)
        #expect(JournalMerge.mended(removed, by: journal.bytes) == removed)
    }

    @Test func `changed lines are no merge, and all are named`() {
        var other = journal.bytes
        other[journal.starts[3] + 40] ^= 1
        #expect(JournalMerge.merged(other, journal.bytes) == nil)
        #expect(JournalMerge.differences(other, journal.bytes) == [4])
        other[journal.starts[5] + 40] ^= 1
        #expect(JournalMerge.differences(other, journal.bytes) == [4, 6])
        #expect(JournalMerge.differences(first(3), journal.bytes).isEmpty)
    }

    @Test func `of a line that was changed on one side the other is kept, with all that follows`() {
        var lines = Array(journal.lines.prefix(5))
        lines[3][40] ^= 1
        let changed = lines.flatMap { $0 }
        #expect(JournalMerge.settled(journal.bytes, changed) == journal.bytes)
        #expect(JournalMerge.settled(changed, journal.bytes) == journal.bytes)
        var longer = journal.lines
        longer[3][40] ^= 1
        #expect(JournalMerge.settled(first(5), longer.flatMap { $0 }) == journal.bytes)
    }

    @Test func `of a header that was changed on one side the other is kept`() {
        var lines = journal.lines
        lines[0][40] ^= 1
        let changed = lines.flatMap { $0 }
        #expect(JournalMerge.settled(journal.bytes, changed) == journal.bytes)
        #expect(JournalMerge.settled(changed, journal.bytes) == journal.bytes)
        #expect(JournalMerge.settled(lines[0], first(1)) == lines[0])
    }

    @Test func `where no chain tells which line was changed, ours is kept, and blanked words go`()
        throws
    {
        var (one, other) = (journal.lines, journal.lines)
        one[3][40] ^= 1
        other[3][41] ^= 1
        let (ours, theirs) = (one.flatMap { $0 }, other.flatMap { $0 })
        #expect(JournalMerge.settled(ours, theirs) == ours)
        #expect(JournalMerge.settled(theirs, ours) == theirs)
        let removed = try blanked(1, of: other).flatMap { $0 }
        #expect(try JournalMerge.settled(ours, removed) == blanked(1, of: one).flatMap { $0 })
    }
}
