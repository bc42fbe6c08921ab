import Testing
import Threads

@Suite struct ParallelMapTests {
    @Test(arguments: [0, 1, 2, 16])
    func `outputs keep the order of the inputs`(threads: Int) {
        let inputs = Array(0..<500)
        #expect(parallelMap(inputs, threads: threads) { $0 * 2 } == inputs.map { $0 * 2 })
    }

    @Test(arguments: [0, 1, 2, 16])
    func `outputs arrive in order and may be changed`(threads: Int) {
        let inputs = Array(0..<500)
        var arrived: [Int] = []
        let outputs = parallelMap(inputs, threads: threads) {
            $0
        } arriving: {
            arrived.append($0)
            $0 += 1
        }
        #expect(arrived == inputs)
        #expect(outputs == inputs.map { $0 + 1 })
    }

    @Test func `no input gives no output`() {
        #expect(parallelMap([Int](), threads: 4) { $0 }.isEmpty)
        #expect([Int]().mapInPieces(threads: 4) { $0 }.isEmpty)
    }

    @Test(arguments: [0, 1, 2, 16], [1, 7, 8, 500])
    func `many in one go keep the order as well`(threads: Int, count: Int) {
        let inputs = Array(0..<count)
        #expect(inputs.mapInPieces(threads: threads) { $0 * 2 } == inputs.map { $0 * 2 })
    }
}
