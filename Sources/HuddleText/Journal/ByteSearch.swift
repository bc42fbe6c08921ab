// A search of the C library's own: it looks at as many bytes at once as the processor can.
import func Glibc.memchr

/// Finding bytes many at a time. Marks of eight are exact up to the lowest one, which is all that is
/// asked.
enum ByteSearch {
    private static var ones: UInt64 { 0x0101_0101_0101_0101 }
    /// The top bit of every byte.
    static var tops: UInt64 { 0x8080_8080_8080_8080 }

    /// A mark in the top bit of each byte that equals `byte`.
    @inline(__always)
    static func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
        let difference = word ^ (ones &* UInt64(byte))
        return (difference &- ones) & ~difference & tops
    }

    /// A mark in the top bit of each byte that is a quote or below 0x20: with its second bit turned,
    /// a quote comes to stand right above the controls.
    @inline(__always)
    static func marksOfQuotesAndControls(in word: UInt64) -> UInt64 {
        let turned = word ^ (ones &* 0x02)
        return (turned &- ones &* 0x21) & ~turned & tops
    }

    /// The lowest `count` bytes of a word; `count` is below eight.
    @inline(__always)
    static func lowest(_ count: Int, of word: UInt64) -> UInt64 {
        word & (1 &<< UInt64(truncatingIfNeeded: count &* 8) &- 1)
    }

    /// True when the lowest `count` bytes, fewer than eight, are all ASCII letters.
    @inline(__always)
    static func isLetters(_ word: UInt64, count: Int) -> Bool {
        let lower = word | ones &* 0x20
        let fits = (lower &+ ones &* 0x1F) & ~(lower &+ ones &* 0x05) & ~word
        return lowest(count, of: ~fits & tops) == 0
    }

    /// The place of the first newline at or after `start`, or `end` when there is none before it.
    static func newline(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
        guard start < end, let base = bytes.baseAddress,
            let found = memchr(base + start, Int32(UInt8.newline), end - start)
        else { return end }
        return UnsafeRawPointer(found) - base
    }

    /// True when both hold the same bytes.
    @inline(__always)
    static func isSame(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count else { return false }
        var index = 0
        while index + 8 <= left.count {
            let first = left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            guard first == right.loadUnaligned(fromByteOffset: index, as: UInt64.self) else {
                return false
            }
            index += 8
        }
        while index < left.count, left[index] == right[index] { index += 1 }
        return index == left.count
    }

    /// True when no byte has its top bit set.
    @inline(__always)
    static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var all: UInt64 = 0
        var index = 0
        while index + 8 <= bytes.count {
            all |= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            index += 8
        }
        while index < bytes.count {
            all |= UInt64(bytes[index])
            index += 1
        }
        return all & tops == 0
    }

    /// True when `text` stands at `place`, wholly before the end.
    static func starts(
        _ bytes: UnsafeRawBufferPointer, with text: StaticString, at place: Int
    ) -> Bool {
        guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
        let piece = UnsafeRawBufferPointer(rebasing: bytes[place..<place + text.utf8CodeUnitCount])
        return isSame(
            piece, UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// The place after the last newline: everything before it is whole lines.
    static func endOfWholeLines(in bytes: UnsafeRawBufferPointer) -> Int {
        bytes.lastIndex(of: .newline).map { $0 + 1 } ?? 0
    }
}

extension String {
    /// The text of exactly these bytes, nil when they are not UTF-8: nothing is repaired.
    init?(exactly bytes: UnsafeRawBufferPointer) {
        let text = bytes.bindMemory(to: UInt8.self)
        // Nearly every text is ASCII, which the library makes a string of four times as fast.
        if ByteSearch.isASCII(bytes) {
            self.init(decoding: text, as: UTF8.self)
        } else {
            self.init(validating: text, as: UTF8.self)
        }
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")

    /// The value of a decimal digit, or nil.
    var digit: Int? { (0x30...0x39).contains(self) ? Int(self) - 0x30 : nil }

    var isDigit: Bool { self &- 0x30 < 10 }

    /// The value of a hexadecimal digit of either case, or nil.
    var hexadecimalDigit: UInt32? {
        switch self {
        case 0x30...0x39: UInt32(self) - 0x30
        case 0x41...0x46: UInt32(self) - 0x41 + 10
        case 0x61...0x66: UInt32(self) - 0x61 + 10
        default: nil
        }
    }

    /// The lower-case hexadecimal digit of the low four bits of `value`.
    init(hexadecimal value: some BinaryInteger) {
        let low = UInt8(truncatingIfNeeded: value) & 15
        self = low < 10 ? 0x30 + low : 0x61 + low - 10
    }
}

extension ByteSearch {
    /// The place of a short text between two places; nil when it is not there.
    static func place(
        of text: StaticString, in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
    ) -> Int? {
        let wanted = UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        let length = wanted.count
        let first = ByteBlock(repeating: wanted[0])
        let last = ByteBlock(repeating: wanted[length - 1])
        var place = start
        // Sixteen places at once, by the first letter and the last one.
        while place + length + ByteBlock.count <= end {
            let both =
                ByteBlock(bytes, at: place).isEach(first)
                .& ByteBlock(bytes, at: place + length - 1).isEach(last)
            guard both.isAnywhere else {
                place += ByteBlock.count
                continue
            }
            place += both.first
            if stands(wanted, in: bytes, at: place) { return place }
            place += 1
        }
        while place + length <= end {
            if stands(wanted, in: bytes, at: place) { return place }
            place += 1
        }
        return nil
    }

    @inline(__always)
    private static func stands(
        _ wanted: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer, at place: Int
    ) -> Bool {
        isSame(UnsafeRawBufferPointer(rebasing: bytes[place..<place + wanted.count]), wanted)
    }

    /// Where the chain begins that ends a line; the end of the line where none stands.
    static func beginOfChain(
        in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
    ) -> Int {
        // A comma, the key, a colon, 32 digits in quotes, and the brace.
        let place = end - 44
        guard place >= start, bytes[place] == UInt8(ascii: ","),
            bytes[place + 2] == UInt8(ascii: "c"),
            bytes[place + 9] == .quote
        else { return end }
        return place
    }

    /// Where the texts of a line stand: behind the ids and before the chain.
    static func texts(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Range<Int>
    {
        let first =
            place(of: "\"text\":\"", in: bytes, from: start, to: end).map { $0 + 8 } ?? start
        let chain = max(first, end - 48)
        return first..<(place(of: ",\"chain\":", in: bytes, from: chain, to: end) ?? end)
    }
}
