import Testing

@testable import HuddleCore

@Suite("What lay before a sign-off")
struct HorizonTests {
    private let signer = JournalID(random: 1)
    private let other = JournalID(random: 2)
    private let stranger = JournalID(random: 3)
    /// Had not grown since the sign-off before.
    private let quiet = JournalID(random: 4)

    private func stamp(_ clock: UInt64, _ journal: JournalID, _ sequence: UInt32) -> Stamp {
        Stamp(clock: clock, id: RecordID(journal: journal, sequence: sequence))
    }

    private func horizon() -> Horizon {
        var sealed: [JournalID: SealedHeads] = [:]
        sealed[signer, default: SealedHeads()].add(49, at: stamp(100, signer, 50))
        sealed[other, default: SealedHeads()].add(20, at: stamp(100, signer, 50))
        sealed[quiet, default: SealedHeads()].add(7, at: stamp(10, signer, 5))
        return Horizon(stamp: stamp(100, signer, 50), sealed: sealed)
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

    @Test(
        "an unchanged journal is within up to where the sign-off before saw it"
    )
    func unchangedJournal() {
        #expect(horizon().holds(stamp(9, quiet, 7)))
        #expect(!horizon().holds(stamp(9, quiet, 8)))
    }

    @Test("without heads the stamp alone decides")
    func withoutHeads() {
        let plain = Horizon(stamp: stamp(100, signer, 50))
        #expect(plain.holds(stamp(99, stranger, 7)))
        #expect(!plain.holds(stamp(101, other, 1)))
    }
}
