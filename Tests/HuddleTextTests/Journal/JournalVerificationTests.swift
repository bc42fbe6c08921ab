import HuddleCore
import Testing

@testable import HuddleText

@Suite struct JournalVerificationTests {
    private let journal = SampleJournal(count: 10)

    private func brokenLines(_ lines: [[UInt8]]) -> [Int] {
        JournalVerification(lines.flatMap { $0 }).problems.map(\.line)
    }

    @Test func `a sound journal verifies`() {
        #expect(brokenLines(journal.lines).isEmpty)
        #expect(brokenLines([]).isEmpty)
    }

    @Test func `an edited line is named and only that one`() {
        var lines = journal.lines
        let place = lines[1].firstIndex(of: UInt8(ascii: "W")) ?? 0
        lines[1][place] = UInt8(ascii: "w")
        #expect(brokenLines(lines) == [2])
    }

    @Test func `a changed header shows at the first line`() {
        var lines = journal.lines
        lines[0] = Array(lines[0].map { $0 == UInt8(ascii: "J") ? UInt8(ascii: "K") : $0 })
        #expect(brokenLines(lines) == [2])
    }

    @Test func `a removed an inserted and a moved line are named`() {
        var removed = journal.lines
        removed.remove(at: 4)
        #expect(brokenLines(removed) == [5])
        var inserted = journal.lines
        inserted.insert(inserted[2], at: 6)
        #expect(brokenLines(inserted) == [7, 8])
        var moved = journal.lines
        moved.swapAt(3, 4)
        #expect(brokenLines(moved) == [4, 5, 6])
    }

    @Test func `a line without its chain is named with the one that rests on it`() {
        var lines = journal.lines
        lines[3] = Array("{}\n".utf8)
        #expect(brokenLines(lines) == [4, 5])
    }

    @Test func `windows line ends are no change`() {
        let lines = journal.lines.map { Array($0.dropLast()) + [.carriageReturn, .newline] }
        #expect(brokenLines(lines).isEmpty)
    }

    @Test func `a recorded head shows a cut and a rewritten tail`() throws {
        let head = try #require(JournalReading(journal.bytes).head)
        let longer = JournalVerification(SampleJournal(count: 15).bytes)
        #expect(longer.verdict(on: head) == .holds)
        let cut = JournalVerification(SampleJournal(count: 9).bytes)
        #expect(cut.problems.isEmpty)
        #expect(cut.verdict(on: head) == .cut)
        let rewritten =
            journal.events.dropLast() + [
                Event(
                    id: head.id, clock: 500, at: Instant(seconds: 0), by: "",
                    change: .undone(Undone([])))
            ]
        let verification = JournalVerification(SampleJournal.bytes(of: Array(rewritten)))
        #expect(verification.problems.isEmpty)
        #expect(verification.verdict(on: head) == .changed(line: 11))
    }

    @Test func `an edit before a recorded head shows although every chain was left as it stood`()
        throws
    {
        let head = try #require(JournalReading(journal.bytes).head)
        for line in 1...10 {
            var lines = SampleJournal(count: 12).lines
            let place = lines[line].firstIndex(of: UInt8(ascii: "W")) ?? 8
            lines[line][place] ^= 1
            let edited = JournalVerification(lines.flatMap { $0 })
            #expect(edited.verdict(on: head) == .changed(line: line + 1))
        }
        var lines = SampleJournal(count: 12).lines
        lines[12][8] ^= 1
        #expect(JournalVerification(lines.flatMap { $0 }).verdict(on: head) == .holds)
    }
}

extension JournalHead {
    fileprivate var id: RecordID { RecordID(journal: journal, sequence: sequence) }
}
