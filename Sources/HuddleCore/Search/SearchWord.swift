/// One word or phrase that is searched for, and how texts are asked for it.
public struct SearchWord: Equatable, Sendable {
    /// As it was typed, without the quotes.
    public let written: String
    /// Lower case without accents, one blank between words.
    public let folded: String
    private let bytes: [UInt8]

    /// A word or phrase; nil when nothing would be left to look for.
    public init?(_ written: some StringProtocol) {
        let words = written.split(whereSeparator: \.isWhitespace)
        folded = SearchText.folded(words.joined(separator: " "))
        guard !folded.isEmpty else { return nil }
        self.written = words.joined(separator: " ")
        bytes = Array(folded.utf8)
    }

    /// True for a number as long as those of the NHS, which journals have in groups.
    var isLongNumber: Bool { folded.count >= 10 && folded.allSatisfy(\.isNumber) }

    /// True when the text holds the word, whatever its case and accents.
    public func isIn(_ text: String) -> Bool {
        let found = text.utf8.withContiguousStorageIfAvailable { find(in: $0) }
        switch found ?? find(in: text) {
        case .found: return true
        case .notFound: return false
        case .notPlain: return find(in: SearchText.folded(text)) == .found
        }
    }

    /// True when the text holds the word exactly as it was typed.
    public func isWritten(in text: String) -> Bool {
        let wanted = Array(written.utf8)
        let found = text.utf8.withContiguousStorageIfAvailable { $0.holds(wanted) }
        return found ?? Array(text.utf8).withUnsafeBufferPointer { $0.holds(wanted) }
    }

    /// Where the word first stands in the text; nil when it does not.
    public func range(in text: String) -> Range<String.Index>? {
        guard isIn(text) else { return nil }
        return text.indices.lazy.compactMap { start in
            end(of: text, from: start).map { start..<$0 }
        }.first
    }

    // MARK: Finding

    private enum Found { case found, notFound, notPlain }

    private func find(in text: String) -> Found {
        Array(text.utf8).withUnsafeBufferPointer(find)
    }

    /// Looks through bytes with ASCII letters folded. Where the bytes are not all ASCII, only a find
    /// is an answer: what was passed over may be the word with accents.
    private func find(in text: UnsafeBufferPointer<UInt8>) -> Found {
        let first = bytes[0]
        var marks: UInt8 = 0
        for start in text.indices {
            marks |= text[start]
            guard text[start].folded == first, hasRest(text, at: start) else { continue }
            return .found
        }
        return marks < 0x80 ? .notFound : .notPlain
    }

    @inline(__always)
    private func hasRest(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start + bytes.count <= text.count else { return false }
        for offset in bytes.indices.dropFirst()
        where text[start + offset].folded != bytes[offset] {
            return false
        }
        return true
    }

    /// The end of the word where it begins at `start`, character by character.
    private func end(of text: String, from start: String.Index) -> String.Index? {
        var rest = folded[...]
        var place = start
        while !rest.isEmpty {
            guard place < text.endIndex else { return nil }
            let character = text[place]
            let piece = character.isWhitespace ? " " : SearchText.folded(String(character))
            if rest.hasPrefix(piece) {
                rest = rest.dropFirst(piece.count)
            } else if piece.hasPrefix(rest) {
                rest = ""
            } else {
                return nil
            }
            place = text.index(after: place)
        }
        return place
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func holds(_ wanted: [UInt8]) -> Bool {
        guard count >= wanted.count else { return false }
        return (0...(count - wanted.count)).contains { start in
            wanted.indices.allSatisfy { self[start + $0] == wanted[$0] }
        }
    }
}

extension UInt8 {
    /// Capital letters as small ones, and every kind of white space as a blank.
    @inline(__always)
    fileprivate var folded: UInt8 {
        if self >= 0x41, self <= 0x5A { return self | 0x20 }
        return self == 0x0A || self == 0x09 ? 0x20 : self
    }
}
