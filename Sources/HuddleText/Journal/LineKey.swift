/// The key of a member, with a mark by which it is told from others in one comparison.
///
/// Written as a literal: `line.day("due")`.
struct LineKey: ExpressibleByStringLiteral, CustomStringConvertible {
    let name: StaticString
    let mark: KeyMark

    @inline(__always)
    init(stringLiteral name: StaticString) {
        self.name = name
        mark = KeyMark(name)
    }

    var description: String { "\(name)" }

    var count: Int { name.utf8CodeUnitCount }

    /// True when the key stands at a place in quotes, with a colon behind it.
    @inline(__always)
    func stands(in text: UnsafeRawBufferPointer, at place: Int) -> Bool {
        let (first, end) = (place &+ 1, place &+ 1 &+ count)
        // Every line has a chain behind its last key.
        guard end &+ 8 <= text.count, text[place] == .quote else { return false }
        let word = text.loadUnaligned(fromByteOffset: first, as: UInt64.self).littleEndian
        if count < 8 {
            guard ByteSearch.lowest(count, of: word) == mark.bits else { return false }
        } else {
            guard ByteSearch.isSame(UnsafeRawBufferPointer(rebasing: text[first..<end]), bytes)
            else { return false }
        }
        return text[end] == .quote && text[end &+ 1] == UInt8(ascii: ":")
    }

    /// The bytes of the key.
    var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    }
}

/// The first eight bytes of a word, mixed with the rest and its length.
///
/// Words of up to eight bytes have the same mark only when they are the same; of longer ones the
/// bytes must be compared as well.
struct KeyMark: Equatable {
    private(set) var bits: UInt64

    /// The mark of a word that is shorter than eight bytes or whose first eight are `word`.
    @inline(__always)
    init(word: UInt64) {
        bits = word
    }

    @inline(__always)
    init(_ name: StaticString) {
        self.init(UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    @inline(__always)
    init(_ bytes: UnsafeRawBufferPointer) {
        self.init(word: Self.word(bytes, from: 0))
        var index = 8
        while index < bytes.count {
            add(Self.word(bytes, from: index))
            index += 8
        }
    }

    /// Mixes in the next eight bytes, or what is left of them.
    @inline(__always)
    mutating func add(_ word: UInt64) {
        bits = (bits ^ word) &* 0x9E37_79B9_7F4A_7C15
    }

    /// One of 64 bits, to ask quickly whether a key can be among several.
    @inline(__always)
    var bit: UInt64 { 1 << ((bits &* 0x9E37_79B9_7F4A_7C15) >> 58) }

    /// Up to eight bytes as a number, the first one lowest.
    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
        let count = bytes.count - start
        if count >= 8 { return load(bytes, start, as: UInt64.self) }
        // Two pieces that overlap in the middle, or meet there.
        if count >= 4 {
            return load(bytes, start, as: UInt32.self)
                | load(bytes, start + count - 4, as: UInt32.self) << UInt64((count - 4) * 8)
        }
        if count >= 2 {
            return load(bytes, start, as: UInt16.self)
                | load(bytes, start + count - 2, as: UInt16.self) << UInt64((count - 2) * 8)
        }
        return count == 1 ? UInt64(bytes[start]) : 0
    }

    @inline(__always)
    private static func load<Piece: FixedWidthInteger>(
        _ bytes: UnsafeRawBufferPointer, _ place: Int, as: Piece.Type
    ) -> UInt64 {
        UInt64(
            truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: place, as: Piece.self)
                .littleEndian)
    }
}
