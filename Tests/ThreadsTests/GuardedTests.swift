import Testing
import Threads

@Suite struct GuardedTests {
    @Test func `what several threads add is all there`() {
        let total = Guarded(0)
        _ = parallelMap(Array(1...1_000), threads: 4) { number in
            total.withLock { $0 += number }
        }
        #expect(total.withLock { $0 } == 500_500)
    }

    @Test func `an error passes through, and the lock is free afterwards`() {
        struct Refused: Error {}
        let value = Guarded("before")
        #expect(throws: Refused.self) {
            try value.withLock { (text: inout String) throws(Refused) in
                text = "after"
                throw Refused()
            }
        }
        #expect(value.withLock { $0 } == "after")
    }
}
