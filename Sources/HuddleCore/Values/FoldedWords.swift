/// Words to look for in many texts, folded once.
public struct FoldedWords: Equatable, Sendable {
    private let words: [[UInt8]]

    public init(_ query: String) {
        words = SearchText.folded(query).split(separator: " ").map { Array($0.utf8) }
    }

    /// True when every word stands somewhere in a text that is folded already.
    public func stand(in folded: String) -> Bool {
        words.allSatisfy { word in
            folded.utf8.withContiguousStorageIfAvailable { Self.find(word, in: $0) }
                ?? Array(folded.utf8).withUnsafeBufferPointer { Self.find(word, in: $0) }
        }
    }

    private static func find(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = word.first else { return true }
        guard text.count >= word.count else { return false }
        for start in 0...(text.count - word.count) where text[start] == first {
            var place = 1
            while place < word.count, text[start + place] == word[place] { place += 1 }
            if place == word.count { return true }
        }
        return false
    }
}
