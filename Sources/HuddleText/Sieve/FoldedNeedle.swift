import HuddleCore

/// Looks for one folded word in raw bytes, sixteen at a time; what it finds is only a guess that
/// somebody must look at, but what it does not find in plain bytes is not there.
struct FoldedNeedle: Sendable {
    private let bytes: [UInt8]
    /// Two letters of the word that are rare in texts, so that most places are passed over at once.
    private let rare: (Int, Int)
    /// True when the folded word is ASCII.
    private let isPlain: Bool
    private let hasApostrophe: Bool

    init(_ word: SearchWord) {
        let bytes = Array(word.folded.utf8)
        let order = bytes.indices.sorted { Self.rank(bytes[$0]) > Self.rank(bytes[$1]) }
        self.bytes = bytes
        isPlain = bytes.allSatisfy { $0 < 0x80 }
        hasApostrophe = bytes.contains(UInt8(ascii: "'"))
        rare = (order[0], order.count > 1 ? order[1] : order[0])
    }

    /// What a look through some bytes came to.
    enum Found: Equatable {
        case at(Int)
        case nowhere
        /// Not as plain letters: there are accents or escapes in which the word may hide.
        case unclear
    }

    /// Looks through the bytes from `start` up to `end`; `bytes` may go on behind it.
    func find(in text: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Found {
        var place = start
        var marks = SIMD16<UInt8>(repeating: 0)
        let begin = start
        let first = SIMD16(repeating: bytes[rare.0] | 0x20)
        let second = SIMD16(repeating: bytes[rare.1] | 0x20)
        let reach = max(rare.0, rare.1) + 16
        while place < end, place + reach <= text.count {
            let here = text.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
            marks |= here & 0x80
            marks.replace(with: 0x80, where: here .== .backslash)
            let one = text.loadUnaligned(fromByteOffset: place + rare.0, as: SIMD16<UInt8>.self)
            let two = text.loadUnaligned(fromByteOffset: place + rare.1, as: SIMD16<UInt8>.self)
            let both = (one | 0x20 .== first) .& (two | 0x20 .== second)
            let lanes = unsafeBitCast(both, to: SIMD2<UInt64>.self)
            if lanes.x | lanes.y != 0, let found = exact(in: text, from: place, to: end, span: 16) {
                return .at(found)
            }
            place += 16
        }
        let marked = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
        let rest = min(place, end)
        if let found = exact(in: text, from: rest, to: end, span: end - rest) { return .at(found) }
        let isPlain = text[rest..<end].allSatisfy { $0 < 0x80 && $0 != .backslash }
        if isPlain, marked.x | marked.y == 0 { return .nowhere }
        return mayHide(in: text, from: begin, to: end) ? .unclear : .nowhere
    }

    /// True when there is something that becomes another letter when it is folded, or an escape.
    private func mayHide(in text: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Bool {
        guard isPlain else { return true }
        var place = start
        while place < end {
            switch text[place] {
            case .backslash: return true
            case ..<0x80: place += 1
            // Signs of Latin-1.
            case 0xC2: place += 2
            // Dashes, quotes and currencies, but for apostrophes.
            case 0xE2
            where !hasApostrophe && place + 1 < end
                && (text[place + 1] == 0x80 || text[place + 1] == 0x82):
                place += 3
            default: return true
            }
        }
        return false
    }

    /// The first of `span` places at which the whole word stands.
    private func exact(
        in text: UnsafeRawBufferPointer, from start: Int, to end: Int, span: Int
    ) -> Int? {
        let last = min(start + span - 1, end - bytes.count)
        guard start <= last else { return nil }
        return (start...last).first { place in
            bytes.indices.allSatisfy { text[place + $0].foldedLetter == bytes[$0] }
        }
    }

    /// How rare a byte is in English texts, more for rarer ones.
    private static func rank(_ byte: UInt8) -> Int {
        letters.firstIndex(of: byte) ?? letters.count
    }

    private static let letters = Array(" etaoinsrhldcumfpgwybvkxjqz".utf8)
}

extension UInt8 {
    /// A capital letter as a small one.
    @inline(__always)
    fileprivate var foldedLetter: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
