import Testing

@testable import HuddleCore

@Suite("Made-up words")
struct MadeUpWordsTests {
    private func made(_ words: [String], among fixed: [String] = []) -> [String] {
        let made = MadeUpWords(Set(words), among: Set(fixed)) { $0 >= "\u{3400}" }
        return words.compactMap { made.replacements[$0] }
    }

    private let names = [
        "al", "amina", "ann", "anna", "bell", "bo", "carr", "ellis", "grace", "li", "margaret",
        "mbeki", "ng", "okafor", "pike", "shah", "zoe",
    ]

    @Test("they keep the order and the length of names, and no two are equal")
    func order() {
        let words = made(names)
        #expect(words.count == names.count)
        #expect(words == words.sorted())
        #expect(words.map(\.count) == names.map(\.count))
        #expect(Set(words).count == words.count)
        #expect(Set(words).isDisjoint(with: names))
    }

    @Test("they keep their places among words that stay as they are")
    func fixed() {
        let fixed = ["district", "gp", "nurse", "j", "social"]
        let words = Dictionary(uniqueKeysWithValues: zip(names, made(names, among: fixed)))
        let before = (names + fixed).sorted()
        #expect(before.map { words[$0] ?? $0 } == (fixed + words.values).sorted())
    }

    @Test("wide letters stay wide, and other names stay before them")
    func wide() throws {
        let words = made(["zoe", "小明", "王"])
        #expect(words == words.sorted())
        #expect(words.map(\.count) == [3, 2, 1])
        #expect(words[1].allSatisfy { $0 >= "\u{3400}" })
    }

    @Test("more names than there are words of their length come out of order and then alike")
    func many() {
        let letters = Array("aceiklmnopstuy")
        let pairs = letters.flatMap { first in letters.map { "\(first)\($0)" } }
        let words = made(pairs)
        #expect(words.count == 196)
        #expect(words.allSatisfy { $0.count == 2 })
        #expect(Set(words).count > 100)
    }
}
