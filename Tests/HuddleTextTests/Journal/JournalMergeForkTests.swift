import HuddleCore
import Testing

@testable import HuddleText

@Suite struct JournalMergeForkTests {
    private let journal = SampleJournal(count: 6)

    /// The first lines of the journal, and then as many others as were asked for.
    private func goneOn(after count: UInt32, with others: UInt32) -> [UInt8] {
        let own = (1...count).map { SampleJournal.event($0) }
        let other = (1...others).map { number in
            let like = SampleJournal.event(count + number)
            return Event(
                id: like.id, clock: like.clock, at: like.at, by: "A Ward", change: like.change)
        }
        return SampleJournal.bytes(of: own + other)
    }

    @Test(arguments: [1, 2, 3, 5] as [UInt32])
    func `copies that were each gone on with are forked, whichever is longer`(others: UInt32) {
        let other = goneOn(after: 3, with: others)
        #expect(JournalMerge.merged(journal.bytes, other) == nil)
        #expect(JournalMerge.isForked(journal.bytes, other))
        #expect(JournalMerge.isForked(other, journal.bytes))
    }

    @Test func `a fork behind a changed line is one, and so are lines behind one that goes`() {
        var lines = SampleJournal.lines(of: goneOn(after: 3, with: 4))
        lines[2][40] ^= 1
        #expect(JournalMerge.isForked(journal.bytes, lines.flatMap { $0 }))
        lines = SampleJournal.lines(of: goneOn(after: 5, with: 3))
        lines[6][40] ^= 1
        #expect(JournalMerge.isForked(journal.bytes, lines.flatMap { $0 }))
    }

    @Test func `a changed line, a shorter copy and words that went are no fork`() throws {
        #expect(!JournalMerge.isForked(journal.bytes, journal.lines[..<4].flatMap { $0 }))
        for line in 0...6 {
            var lines = journal.lines
            lines[line][40] ^= 1
            #expect(!JournalMerge.isForked(journal.bytes, lines.flatMap { $0 }), "\(line)")
            #expect(!JournalMerge.isForked(lines.flatMap { $0 }, journal.bytes), "\(line)")
        }
        var lines = journal.lines
        lines[1] = try #require(LineWords(Array(lines[1].dropLast()))).blanked + [.newline]
        lines[4][40] ^= 1
        #expect(!JournalMerge.isForked(journal.bytes, lines.flatMap { $0 }))
    }

    @Test func `the sounder copy counts, then the longer, on whichever side it is`() {
        let longer = goneOn(after: 3, with: 5)
        #expect(JournalMerge.counts(longer, before: journal.bytes))
        #expect(!JournalMerge.counts(journal.bytes, before: longer))
        var lines = SampleJournal.lines(of: longer)
        lines[5][40] ^= 1
        let damaged = lines.flatMap { $0 }
        #expect(JournalMerge.counts(journal.bytes, before: damaged))
        #expect(!JournalMerge.counts(damaged, before: journal.bytes))
        let equal = goneOn(after: 5, with: 1)
        #expect(
            JournalMerge.counts(equal, before: journal.bytes)
                != JournalMerge.counts(journal.bytes, before: equal))
    }
}
