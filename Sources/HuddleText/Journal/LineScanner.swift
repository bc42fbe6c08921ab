/// Where the key and the value of one member stand, and how the value is written.
struct LineMember {
    enum Kind { case plainText, escapedText, number, literal }

    let key: Range<Int>
    let value: Range<Int>
    let kind: Kind
}

/// Finds the members of one flat JSON object in one pass, without making a single string.
///
/// `bytes` must end with a newline: every loop stops there, so none runs past the end.
struct LineScanner {
    static let mostMembers = 200

    let bytes: UnsafeRawBufferPointer
    /// The first `count` are those of the line; the others are left from longer lines before it.
    private var room: [LineMember] = []
    /// How many members the line has.
    private(set) var count = 0
    /// One bit for each kind of key seen, to look for a second one only where there may be one.
    private var keysSeen: UInt64 = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        room.reserveCapacity(64)
    }

    /// Scans the line at `start` and gives the place of the newline that ends it.
    mutating func scan(from start: Int) throws(LineFault) -> Int {
        count = 0
        keysSeen = 0
        var index = try after(UInt8(ascii: "{"), at: afterSpace(start), missing: "no opening brace")
        index = afterSpace(index)
        guard bytes[index] != UInt8(ascii: "}") else { return try endOfLine(after: index) }
        while true {
            // In one expression, the scanner would be copied for its own call, and all members with it.
            let end = try scanMember(at: index)
            index = afterSpace(end)
            if bytes[index] == UInt8(ascii: "}") { return try endOfLine(after: index) }
            index = try after(UInt8(ascii: ","), at: index, missing: "no comma between two members")
            index = afterSpace(index)
        }
    }

    private func endOfLine(after brace: Int) throws(LineFault) -> Int {
        let end = afterSpace(brace + 1)
        guard bytes[end] == .newline else { throw .damaged("text after the closing brace") }
        return end
    }

    private mutating func scanMember(at start: Int) throws(LineFault) -> Int {
        let key = try keyRange(at: start)
        var index = try after(
            UInt8(ascii: ":"), at: afterSpace(key.upperBound + 1), missing: "no colon after a key")
        index = afterSpace(index)
        let member: LineMember
        switch bytes[index] {
        case .quote:
            let (end, kind) = try endOfText(from: index + 1)
            member = LineMember(key: key, value: index + 1..<end, kind: kind)
            index = end + 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            let end = try endOfLiteral(from: index)
            member = LineMember(key: key, value: index..<end, kind: .literal)
            index = end
        default:
            let end = try endOfNumber(from: index)
            member = LineMember(key: key, value: index..<end, kind: .number)
            index = end
        }
        try add(member)
        return index
    }

    private mutating func add(_ member: LineMember) throws(LineFault) {
        guard count < Self.mostMembers else { throw .damaged("too many members") }
        let first = bytes[member.key.lowerBound]
        let last = bytes[member.key.upperBound - 1]
        let bit = Self.bit(first: first, last: last, count: member.key.count)
        if keysSeen & bit != 0, members.contains(where: { isSameKey($0.key, member.key) }) {
            throw .damaged("a key stands twice")
        }
        keysSeen |= bit
        if count < room.count { room[count] = member } else { room.append(member) }
        count += 1
    }

    /// The members in the order of the line.
    var members: ArraySlice<LineMember> { room[..<count] }

    /// The member at a place of the line.
    func member(_ place: Int) -> LineMember { room[place] }

    /// False only when the line has no member of this key.
    @inline(__always)
    func mayHave(_ key: StaticString) -> Bool {
        let length = key.utf8CodeUnitCount
        let first = key.utf8Start[0]
        let last = key.utf8Start[length - 1]
        return keysSeen & Self.bit(first: first, last: last, count: length) != 0
    }

    @inline(__always)
    private static func bit(first: UInt8, last: UInt8, count: Int) -> UInt64 {
        1 << UInt64((Int(first) &* 5 &+ Int(last) &* 3 &+ count) & 63)
    }

    private func isSameKey(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        ByteSearch.isSame(
            UnsafeRawBufferPointer(rebasing: bytes[left]),
            UnsafeRawBufferPointer(rebasing: bytes[right]))
    }

    /// Keys are letters, digits, `_`, `-` and `.`, never escaped: two spellings are two keys.
    private func keyRange(at start: Int) throws(LineFault) -> Range<Int> {
        let first = try after(.quote, at: start, missing: "no quote before a key")
        var index = first
        while isKeyByte(bytes[index]) { index += 1 }
        guard bytes[index] == .quote, index > first else { throw .damaged("a key is not a word") }
        return first..<index
    }

    @inline(__always)
    private func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x5F, 0x2D, 0x2E: true
        default: false
        }
    }

    private func endOfText(from start: Int) throws(LineFault) -> (Int, LineMember.Kind) {
        var kind = LineMember.Kind.plainText
        var index = start
        while true {
            index = nextMark(from: index)
            switch bytes[index] {
            case .quote: return (index, kind)
            case .backslash where bytes[index + 1] >= 0x20:
                kind = .escapedText
                index += 2
            default: throw .damaged("a text does not end")
            }
        }
    }

    /// The place of the next quote, backslash or control character.
    @inline(__always)
    private func nextMark(from start: Int) -> Int {
        var index = start
        while index + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
            let marks =
                ByteSearch.marks(of: .quote, in: word)
                | ByteSearch.marks(of: .backslash, in: word)
                | ByteSearch.marksOfControls(in: word)
            if marks != 0 { return index + marks.trailingZeroBitCount >> 3 }
            index += 8
        }
        while bytes[index] >= 0x20, bytes[index] != .quote, bytes[index] != .backslash {
            index += 1
        }
        return index
    }

    private func endOfLiteral(from start: Int) throws(LineFault) -> Int {
        var index = start
        while (0x61...0x7A).contains(bytes[index]) { index += 1 }
        let word = bytes[start..<index]
        guard
            word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8)
                || word.elementsEqual("null".utf8)
        else { throw .damaged("a value is no value") }
        return index
    }

    private func endOfNumber(from start: Int) throws(LineFault) -> Int {
        var index = start
        if bytes[index] == UInt8(ascii: "-") { index += 1 }
        let isZero = bytes[index] == UInt8(ascii: "0")
        index = isZero ? index + 1 : try afterDigits(from: index)
        if bytes[index] == UInt8(ascii: ".") { index = try afterDigits(from: index + 1) }
        if bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[index]) { index += 1 }
            index = try afterDigits(from: index)
        }
        return index
    }

    private func afterDigits(from start: Int) throws(LineFault) -> Int {
        var index = start
        while bytes[index].digit != nil { index += 1 }
        guard index > start else { throw .damaged("a value is no value") }
        return index
    }

    @inline(__always)
    private func afterSpace(_ start: Int) -> Int {
        var index = start
        while bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D { index += 1 }
        return index
    }

    @inline(__always)
    private func after(
        _ byte: UInt8, at index: Int, missing: @autoclosure () -> String
    ) throws(LineFault) -> Int {
        guard bytes[index] == byte else { throw .damaged(missing()) }
        return index + 1
    }
}
