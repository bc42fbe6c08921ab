import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("Line numbers that have been seen")
struct SequenceSetTests {
    @Test("each number is new once, in any order")
    func once() {
        var random = SeededGenerator(seed: 5)
        let numbers = (1...100 as ClosedRange<UInt32>).shuffled(using: &random)
        var seen = SequenceSet()
        #expect(numbers.map { seen.insert($0) }.allSatisfy { $0 })
        #expect(numbers.map { seen.insert($0) }.allSatisfy { !$0 })
    }

    @Test("the same numbers make equal sets whatever their order")
    func equal() {
        var (left, right) = (SequenceSet(), SequenceSet())
        for number in [1, 2, 3, 9] as [UInt32] { _ = left.insert(number) }
        for number in [9, 3, 1, 2] as [UInt32] { _ = right.insert(number) }
        #expect(left == right)
    }

    @Test("there is no line zero, and the last number is one like others")
    func ends() {
        var seen = SequenceSet()
        let added = [0, .max, .max].map { seen.insert($0) }
        #expect(added == [false, true, false])
    }
}
