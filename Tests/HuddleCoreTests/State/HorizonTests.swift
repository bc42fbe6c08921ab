import Testing

@testable import HuddleCore

@Suite("What lay before a sign-off")
struct HorizonTests {
    private let signer = JournalID(random: 1)
    private let other = JournalID(random: 2)
    private let stranger = JournalID(random: 3)

    private func stamp(_ clock: UInt64, _ journal: JournalID, _ sequence: UInt32) -> Stamp {
        Stamp(clock: clock, id: RecordID(journal: journal, sequence: sequence))
    }

    private func horizon() -> Horizon {
        Horizon(
            stamp: stamp(100, signer, 50), heads: [signer: 49, other: 20],
            previous: stamp(10, signer, 5))
    }

    @Test("a line that the sign-off had seen lies before it, and so does the sign-off itself")
    func seenLine() {
        #expect(horizon().holds(stamp(60, other, 20)))
        #expect(horizon().holds(stamp(100, signer, 50)))
    }

    @Test("a line typed before the sign-off but not seen by it does not slip into sealed minutes")
    func lateLine() {
        #expect(!horizon().holds(stamp(61, other, 21)))
        #expect(!horizon().holds(stamp(40, stranger, 1)))
    }

    @Test("a journal that had not grown since the sign-off before is within up to that one")
    func unchangedJournal() {
        #expect(horizon().holds(stamp(9, stranger, 1)))
    }

    @Test("without heads the stamp alone decides")
    func withoutHeads() {
        let plain = Horizon(stamp: stamp(100, signer, 50))
        #expect(plain.holds(stamp(99, stranger, 7)))
        #expect(!plain.holds(stamp(101, other, 1)))
    }
}
