import Testing
import Threads

@Suite("Work done ahead")
struct AheadTests {
    @Test("gives what came of it, as often as it is asked")
    func value() {
        let sum = Ahead { (1...100_000).reduce(0, +) }
        #expect(sum.value() == 5_000_050_000)
        #expect(sum.value() == 5_000_050_000)
    }

    @Test("is done once, however often it is asked for")
    func once() {
        let times = Counter()
        let work = Ahead { times.count.withLock { $0 += 1 } }
        work.value()
        work.value()
        #expect(times.count.withLock { $0 } == 1)
    }

    private final class Counter: Sendable {
        let count = Guarded(0)
    }
}
