/// Where the key of one member stands, and its value.
struct LineMember {
    let key: Range<Int>
    let mark: KeyMark
    let value: LineValue

    fileprivate static let none = LineMember(
        key: 0..<0, mark: KeyMark(word: 0), value: LineValue(place: 0..<0, kind: .literal))
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
    }

    /// Scans the line at `start` and gives the place of the newline that ends it.
    mutating func scan(from start: Int) throws(LineFault) -> Int {
        // Made for the first line: most readers never have to find members.
        if room.isEmpty { room = Array(repeating: .none, count: Self.mostMembers) }
        count = 0
        keysSeen = 0
        var index = try after(UInt8(ascii: "{"), at: afterSpace(start), missing: "no opening brace")
        index = afterSpace(index)
        guard bytes[index] != UInt8(ascii: "}") else { return try endOfLine(after: index) }
        while true {
            // In one expression, the scanner would be copied for its own call, and all members with
            // it.
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
        let (key, mark) = try keyRange(at: start)
        var index = key.upperBound + 1
        if bytes[index] != UInt8(ascii: ":") {
            index = afterSpace(index)
            guard bytes[index] == UInt8(ascii: ":") else {
                throw .damaged("no colon after a key")
            }
        }
        index = afterSpace(index + 1)
        let value = try bytes.value(at: index)
        try add(LineMember(key: key, mark: mark, value: value))
        return value.end
    }

    @inline(__always)
    private mutating func add(_ member: LineMember) throws(LineFault) {
        guard count < Self.mostMembers else { throw .damaged("too many members") }
        if mayHave(member.mark), place(of: member.mark, named: piece(member.key), from: 0) != nil {
            throw .damaged("a key stands twice")
        }
        keysSeen |= member.mark.bit
        room[count] = member
        count += 1
    }

    /// The members in the order of the line.
    var members: ArraySlice<LineMember> { room[..<count] }

    /// The member at a place of the line.
    @inline(__always)
    func member(_ place: Int) -> LineMember { room[place] }

    /// False only when the line has no member of this key.
    @inline(__always)
    func mayHave(_ mark: KeyMark) -> Bool { keysSeen & mark.bit != 0 }

    /// Where the member of this key stands among those from `first` on.
    @inline(__always)
    func place(of mark: KeyMark, named name: UnsafeRawBufferPointer, from first: Int) -> Int? {
        for place in first..<count where room[place].mark == mark {
            let key = room[place].key
            if key.count == name.count, name.count <= 8 || ByteSearch.isSame(piece(key), name) {
                return place
            }
        }
        return nil
    }

    private func piece(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range])
    }

    /// Keys are letters, digits, `_`, `-` and `.`, never escaped: two spellings are two keys.
    @inline(__always)
    private func keyRange(at start: Int) throws(LineFault) -> (Range<Int>, KeyMark) {
        let first = try after(.quote, at: start, missing: "no quote before a key")
        if first + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: first, as: UInt64.self).littleEndian
            // Nearly every key is letters alone and ends within eight bytes.
            let quote = ByteSearch.marks(of: .quote, in: word)
            let length = quote.trailingZeroBitCount >> 3
            let letters = ByteSearch.lowest(length, of: word)
            if length < 8, length > 0, ByteSearch.isLetters(letters, count: length) {
                return (first..<first + length, KeyMark(word: letters))
            }
        }
        return try longKeyRange(from: first)
    }

    private func longKeyRange(from first: Int) throws(LineFault) -> (Range<Int>, KeyMark) {
        var index = first
        while isKeyByte(bytes[index]) { index += 1 }
        guard bytes[index] == .quote, index > first else { throw .damaged("a key is not a word") }
        return (first..<index, KeyMark(piece(first..<index)))
    }

    private func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x5F, 0x2D, 0x2E: true
        default: false
        }
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
