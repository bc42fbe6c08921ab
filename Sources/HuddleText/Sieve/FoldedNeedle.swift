import HuddleCore

/// Looks for one folded word in raw bytes, thirty-two at a time; what it finds is only a guess that
/// somebody must look at, but where it finds nothing the word does not stand.
struct FoldedNeedle: Sendable {
    private let bytes: [UInt8]
    /// Where in the word two letters stand that are rare in texts, so that most places are passed
    /// over at once.
    private let rare: (Int, Int)
    /// The two letters as every byte is compared with them.
    private let first: ByteBlock
    private let second: ByteBlock
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
        first = ByteBlock(repeating: bytes[rare.0] | 0x20)
        second = ByteBlock(repeating: bytes[rare.1] | 0x20)
        reach = max(rare.0, rare.1) + 2 * ByteBlock.count
    }

    /// The first place between two where the word stands, or something in which it may hide; the
    /// end when there is none. The word may go on behind the end, as far as the text does.
    func next(in text: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
        var place = start
        // The last blocks may reach over the end: what they find there does not count.
        while place < end, place &+ reach <= text.count {
            let (here, behind) = (marks(in: text, at: place), marks(in: text, at: place &+ 16))
            if (here.either .| behind.either).isAnywhere,
                let found = look(in: text, at: place, here)
                    ?? look(in: text, at: place &+ 16, behind)
            {
                return min(found, end)
            }
            place &+= 2 * ByteBlock.count
        }
        while place < end {
            if mayStand(in: text, at: place) { return place }
            place += 1
        }
        return end
    }

    /// At which of sixteen places the two rare letters stand where the word has them, and which are
    /// odd.
    private struct Marks {
        let pairs: SIMDMask<SIMD16<Int8>>
        let odd: SIMDMask<SIMD16<Int8>>

        @inline(__always)
        var either: SIMDMask<SIMD16<Int8>> { pairs .| odd }
    }

    @inline(__always)
    private func marks(in text: UnsafeRawBufferPointer, at place: Int) -> Marks {
        Marks(
            pairs: ByteBlock(text, at: place &+ rare.0).small.isEach(first)
                .& ByteBlock(text, at: place &+ rare.1).small.isEach(second),
            odd: ByteBlock(text, at: place).isOdd)
    }

    /// The first of sixteen places at which the word stands or may hide.
    private func look(in text: UnsafeRawBufferPointer, at place: Int, _ marks: Marks) -> Int? {
        var (low, high) = marks.either.halves
        while low | high != 0 {
            let offset: Int
            // A byte of ones for each place; the lowest is looked at and taken away.
            if low != 0 {
                offset = low.trailingZeroBitCount >> 3
                low &= ~(0xFF << UInt64(offset * 8))
            } else {
                offset = 8 + high.trailingZeroBitCount >> 3
                high &= ~(0xFF << UInt64((offset - 8) * 8))
            }
            if mayStand(in: text, at: place + offset) { return place + offset }
        }
        return nil
    }

    /// True when the word stands at a place or may hide in the odd bytes that begin there.
    private func mayStand(in text: UnsafeRawBufferPointer, at place: Int) -> Bool {
        guard text[place].isOdd else { return stands(in: text, at: place) }
        // Odd bytes are looked at together, where the first of them stands.
        if place > 0, text[place - 1].isOdd { return false }
        return mayHide(
            in: text, at: OddRun(in: text, at: place, keepsApostrophes: hasApostrophe))
    }

    private func stands(in text: UnsafeRawBufferPointer, at place: Int) -> Bool {
        guard place + bytes.count <= text.count else { return false }
        var offset = 0
        while offset < bytes.count {
            guard text[place + offset].foldedLetter == bytes[offset] else { return false }
            offset += 1
        }
        return true
    }

    /// True when a part of the word before the run and a part behind it leave no more between them
    /// than the run can become when it is folded.
    private func mayHide(in text: UnsafeRawBufferPointer, at run: OddRun) -> Bool {
        guard isPlain else { return true }
        guard run.letters > 0 else { return false }
        for before in 0...bytes.count where isBeginning(before, in: text, endingAt: run.start) {
            let last = min(bytes.count, before + run.letters)
            for after in before...last where isEnd(after, in: text, beginningAt: run.end) {
                return true
            }
        }
        return false
    }

    /// True when the first letters of the word stand right before a place.
    private func isBeginning(
        _ count: Int, in text: UnsafeRawBufferPointer, endingAt end: Int
    ) -> Bool {
        guard count <= end else { return false }
        var offset = 0
        while offset < count {
            guard text[end - count + offset].foldedLetter == bytes[offset] else { return false }
            offset += 1
        }
        return true
    }

    /// True when the word from one of its letters on stands at a place, as far as the letters there
    /// are plain.
    private func isEnd(
        _ letter: Int, in text: UnsafeRawBufferPointer, beginningAt start: Int
    ) -> Bool {
        var (letter, place) = (letter, start)
        while letter < bytes.count, place < text.count {
            if text[place].isOdd { return true }
            guard text[place].foldedLetter == bytes[letter] else { return false }
            letter += 1
            place += 1
        }
        return letter == bytes.count
    }

    /// How rare a byte is in English texts, more for rarer ones.
    private static func rank(_ byte: UInt8) -> Int {
        letters.firstIndex(of: byte) ?? letters.count
    }

    private static let letters = Array(" etaoinsrhldcumfpgwybvkxjqz".utf8)
}

/// Bytes that stand together and are no plain letters: accents and escapes.
private struct OddRun {
    let start: Int
    private(set) var end: Int
    /// How many plain letters they can become at most.
    private(set) var letters = 0

    init(in text: UnsafeRawBufferPointer, at start: Int, keepsApostrophes: Bool) {
        self.start = start
        end = start
        while end < text.count, text[end].isOdd {
            let next = end + 1 < text.count ? text[end + 1] : 0
            switch text[end] {
            case .backslash:
                letters += 1
                end += next == UInt8(ascii: "u") ? 6 : 2
            // The second and later bytes of a letter.
            case 0x80..<0xC0: end += 1
            // Signs of Latin-1.
            case 0xC2: end += 2
            // Dashes, quotes and currencies, but for apostrophes.
            case 0xE2 where !keepsApostrophes && (next == 0x80 || next == 0x82): end += 3
            default:
                // `ß` and `æ` become two.
                letters += 2
                end += 1
            }
        }
        end = min(end, text.count)
    }
}

extension UInt8 {
    /// A capital letter as a small one.
    @inline(__always)
    fileprivate var foldedLetter: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

    /// No plain letter: part of a letter beyond ASCII, or the beginning of an escape.
    @inline(__always)
    fileprivate var isOdd: Bool { self >= 0x80 || self == .backslash }
}

extension ByteBlock {
    /// The bytes once the bit is set by which small letters differ from capitals.
    @inline(__always)
    fileprivate var small: ByteBlock { ByteBlock(bytes | SIMD16(repeating: 0x20)) }

    @inline(__always)
    fileprivate var isOdd: SIMDMask<SIMD16<Int8>> {
        (bytes .>= SIMD16(repeating: 0x80)) .| isEach(ByteBlock(repeating: .backslash))
    }
}
