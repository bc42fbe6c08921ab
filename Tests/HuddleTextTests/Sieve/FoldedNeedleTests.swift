import HuddleCore
import HuddleTesting
import Testing

@testable import HuddleText

@Suite("A word looked for in bytes")
struct FoldedNeedleTests {
    /// The places that the needle finds in a text as it stands in a journal.
    private func places(of word: String, in text: String) throws -> [Int] {
        let needle = FoldedNeedle(try #require(SearchWord(word)))
        var bytes: [UInt8] = []
        JSONText.append(text, to: &bytes)
        return bytes.withUnsafeBytes { bytes in
            var places: [Int] = []
            var place = needle.next(in: bytes, from: 0, to: bytes.count)
            while place < bytes.count {
                places.append(place)
                place = needle.next(in: bytes, from: place + 1, to: bytes.count)
            }
            return places
        }
    }

    @Test("nothing that folds to the word is passed over", arguments: 0..<20)
    func findsAll(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let letters = [
            "a", "b", "E", "é", "ä", "ß", "æ", "e\u{301}", "“", "’", "'", "\"", "\n", " ", "王",
        ]
        for _ in 0..<400 {
            let length = Int.random(in: 1...60, using: &random)
            let text = (0..<length).compactMap { _ in letters.randomElement(using: &random) }
            let from = Int.random(in: 0..<length, using: &random)
            let wanted = text[from..<min(length, from + Int.random(in: 1...5, using: &random))]
                .joined()
            guard let word = SearchWord(wanted), word.isIn(text.joined()) else { continue }
            let found = try places(of: wanted, in: text.joined())
            #expect(!found.isEmpty, "\(wanted) in \(text.joined())")
        }
    }

    @Test("plain letters are found where they stand, at any place of a long text")
    func findsPlainLetters() throws {
        for before in 0..<40 {
            let text =
                String(repeating: "-", count: before) + "Bed" + String(repeating: "-", count: 9)
            #expect(try places(of: "bed", in: text) == [before])
        }
    }

    @Test(
        "an accent or an escape in which the word cannot hide is passed over",
        arguments: ["Zoë went home", "said “no” and left", "first\nsecond", "Łukasz, Nguyễn"])
    func passesOver(text: String) throws {
        #expect(try places(of: "wound", in: text) == [])
    }

    @Test(
        "an accent or an escape in which the word may hide is not",
        arguments: [
            ("woünd", "wound"), ("wo\u{308}und", "wound"), ("Straße", "strasse"),
            ("œdema", "oedema"),
            ("O’Neill", "o'neill"), ("a \"b\"", "\"b"),
        ])
    func looksInto(text: String, word: String) throws {
        #expect(try !places(of: word, in: text).isEmpty)
    }
}
