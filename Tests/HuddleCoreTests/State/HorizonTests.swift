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

    /// A sign-off that found the signer's journal and another one longer than the sign-off before,
    /// and left out the third, which had not grown.
    private func horizon() -> Horizon { Horizon(stamp: second, sealed: sealed()) }

    private var second: Stamp { stamp(100, signer, 50) }

    private func sealed() -> [JournalID: SealedHeads] {
        let first = stamp(10, signer, 5)
        var sealed: [JournalID: SealedHeads] = [:]
        for (journal, sequence, sign) in [
            (stranger, 1, first), (signer, 4, first), (signer, 49, second), (other, 20, second),
        ] as [(JournalID, UInt32, Stamp)] {
            sealed[journal, default: SealedHeads()].add(sequence, at: sign)
        }
        return sealed
    }

    @Test("a line that the sign-off had seen lies before it, and so does the sign-off itself")
    func seenLine() {
        #expect(horizon().holds(stamp(60, other, 20)))
        #expect(horizon().holds(stamp(100, signer, 50)))
    }

    @Test("a line typed before the sign-off but not seen by it does not slip into sealed minutes")
    func lateLine() {
        #expect(!horizon().holds(stamp(61, other, 21)))
        #expect(!horizon().holds(stamp(40, JournalID(random: 4), 1)))
    }

    @Test(
        "a journal that had not grown since the sign-off before is within as far as that one found")
    func unchangedJournal() {
        #expect(horizon().holds(stamp(9, stranger, 1)))
        #expect(!horizon().holds(stamp(9, stranger, 2)))
    }

    @Test("what a later sign-off found does not reach back")
    func laterSignOff() {
        var later = sealed()
        later[other]?.add(30, at: stamp(200, signer, 90))
        #expect(!Horizon(stamp: second, sealed: later).holds(stamp(61, other, 21)))
    }

    @Test("heads are the same in any order, and noted once")
    func order() {
        let heads = [(4, 10), (9, 20), (9, 30)] as [(UInt32, UInt64)]
        var (forwards, backwards) = (SealedHeads(), SealedHeads())
        for (sequence, clock) in heads { forwards.add(sequence, at: stamp(clock, signer, 1)) }
        for (sequence, clock) in heads.reversed() + heads {
            backwards.add(sequence, at: stamp(clock, signer, 1))
        }
        #expect(forwards == backwards)
    }

    @Test("without heads the stamp alone decides")
    func withoutHeads() {
        let plain = Horizon(stamp: stamp(100, signer, 50))
        #expect(plain.holds(stamp(99, stranger, 7)))
        #expect(!plain.holds(stamp(101, other, 1)))
    }
}
