import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("What counts")
struct StandingTests {
    private func stamp(_ clock: UInt64) -> Stamp {
        Stamp(clock: clock, id: PatientID.numbered(Int(clock)).record)
    }

    private func standing(_ undos: [(UInt64, [UInt64])]) -> Standing {
        undos.reduce(into: Standing()) { standing, undo in
            standing.add(stamp(undo.0), taking: undo.1.map { stamp($0).id })
        }
    }

    @Test("an undo takes back, an undo of the undo brings back")
    func chain() {
        #expect(standing([]).counts(stamp(1)))
        #expect(!standing([(2, [1])]).counts(stamp(1)))
        #expect(standing([(2, [1]), (3, [2])]).counts(stamp(1)))
        #expect(!standing([(2, [1]), (3, [2]), (4, [3])]).counts(stamp(1)))
    }

    @Test("one undo that still counts is enough")
    func twoUndos() {
        #expect(!standing([(2, [1]), (3, [2]), (4, [1])]).counts(stamp(1)))
    }

    @Test("nothing later than the horizon is there")
    func horizon() {
        var standing = standing([(3, [1])])
        standing.horizon = Horizon(stamp: stamp(2))
        #expect(standing.counts(stamp(1)))
        #expect(!standing.counts(stamp(3)))
    }

    @Test("a ring of undos ends, and an event cannot take itself back")
    func ring() {
        let ring = standing([(2, [1, 3, 4]), (3, [2, 4]), (4, [2, 3]), (5, [5])])
        #expect(ring.counts(stamp(5)))
        #expect(ring.counts(stamp(4)) == ring.counts(stamp(4)))
    }

    @Test("many undos that take back each other are settled at once")
    func dense() {
        let dense = standing((2...400).map { clock in (clock, Array(1..<clock)) })
        #expect(!dense.counts(stamp(1)))
        #expect(dense.counts(stamp(400)))
    }

    @Test("a long chain of undos is followed to its end")
    func long() {
        #expect(standing((2...5001).map { ($0, [$0 - 1]) }).counts(stamp(1)))
        #expect(!standing((2...5002).map { ($0, [$0 - 1]) }).counts(stamp(1)))
    }
}
