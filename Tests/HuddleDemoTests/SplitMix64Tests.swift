import Testing

@testable import HuddleDemo

@Suite("The seeded generator")
struct SplitMix64Tests {
    @Test("the numbers of a seed are those of the published algorithm")
    func published() {
        var random = SplitMix64(seed: 1_234_567)
        let numbers = (0..<3).map { _ in random.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ])
    }

    @Test("numbers stay in their range and reach both ends")
    func ranges() {
        var random = SplitMix64(seed: 3)
        let numbers = Set((0..<200).map { _ in random.number(4...7) })
        #expect(numbers == [4, 5, 6, 7])
    }

    @Test("a shuffle keeps every element")
    func shuffle() {
        var random = SplitMix64(seed: 3)
        let shuffled = random.shuffled(Array(0..<40))
        #expect(shuffled != Array(0..<40))
        #expect(shuffled.sorted() == Array(0..<40))
    }
}
