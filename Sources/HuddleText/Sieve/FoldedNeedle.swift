import HuddleCore

/// Looks for one folded word in raw bytes, eight at a time; what it finds is only a guess that
/// somebody must look at, but what it does not find in plain bytes is not there.
struct FoldedNeedle: Sendable {
    private let bytes: [UInt8]
    /// Two letters of the word that are rare in texts, so that most places are passed over at once.
    private let rare: (Int, Int)
    /// The two letters as every byte is compared with them.
    private let first: UInt8
    private let second: UInt8
    /// How far behind a place the bytes that are compared reach.
    private let reach: Int
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
        first = bytes[rare.0] | 0x20
        second = bytes[rare.1] | 0x20
        reach = max(rare.0, rare.1) + 8
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
        var marks: UInt64 = 0
        let last = min(end, text.count - reach)
        while place < last {
            let here = text.word(at: place)
            marks |= here & ByteSearch.tops | ByteSearch.marks(of: .backslash, in: here)
            let both =
                ByteSearch.marks(of: first, in: text.word(at: place + rare.0) | Self.small)
                & ByteSearch.marks(of: second, in: text.word(at: place + rare.1) | Self.small)
            if both != 0, let found = exact(in: text, from: place, to: end, span: 8) {
                return .at(found)
            }
            place += 8
        }
        let rest = min(place, end)
        if rest < end, let found = exact(in: text, from: rest, to: end, span: end - rest) {
            return .at(found)
        }
        for byte in text[rest..<end] where byte >= 0x80 || byte == .backslash { marks |= 1 }
        guard marks != 0 else { return .nowhere }
        return mayHide(in: text, from: start, to: end) ? .unclear : .nowhere
    }

    /// The bit by which small letters differ from capitals, in every byte.
    private static var small: UInt64 { 0x2020_2020_2020_2020 }

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
        var place = start
        while place <= last {
            if stands(in: text, at: place) { return place }
            place += 1
        }
        return nil
    }

    @inline(__always)
    private func stands(in text: UnsafeRawBufferPointer, at place: Int) -> Bool {
        var offset = 0
        while offset < bytes.count {
            guard text[place + offset].foldedLetter == bytes[offset] else { return false }
            offset += 1
        }
        return true
    }

    /// How rare a byte is in English texts, more for rarer ones.
    private static func rank(_ byte: UInt8) -> Int {
        letters.firstIndex(of: byte) ?? letters.count
    }

    private static let letters = Array(" etaoinsrhldcumfpgwybvkxjqz".utf8)
}

extension UnsafeRawBufferPointer {
    /// Eight bytes from a place on.
    @inline(__always)
    fileprivate func word(at place: Int) -> UInt64 {
        loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
    }
}

extension UInt8 {
    /// A capital letter as a small one.
    @inline(__always)
    fileprivate var foldedLetter: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
