/// The members of a line, one after the other where Huddle writes them: in one order, with nothing
/// between them.
///
/// It looks at the next member alone. One that stands elsewhere is taken for one that is not there,
/// so what was read holds only if the whole line has been used up in the end.
struct WrittenLine {
    private let bytes: UnsafeRawBufferPointer
    /// Where the next member begins, or the brace stands that ends the line.
    private var place: Int

    /// No line yet, of bytes that end with a newline.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        place = bytes.count - 1
    }

    /// Turns to the line at `start`.
    @inline(__always)
    mutating func begin(at start: Int) {
        place = start + 1
        if bytes[start] != UInt8(ascii: "{") { giveUp() }
    }

    /// The value of the next member; nil when its key is another one.
    @inline(__always)
    mutating func value(of key: LineKey) -> LineValue? {
        guard isNext(key) else { return nil }
        guard let value = try? bytes.value(at: place + key.count + 3) else {
            giveUp()
            return nil
        }
        let end = value.end
        if bytes[end] == UInt8(ascii: ","), bytes[end + 1] == .quote {
            place = end + 1
        } else if bytes[end] == UInt8(ascii: "}") {
            place = end
        } else {
            giveUp()
        }
        return value
    }

    /// True when the next member has this key.
    @inline(__always)
    func isNext(_ key: LineKey) -> Bool { key.stands(in: bytes, at: place) }

    /// Whatever was read holds no longer: something asks for more than the next member.
    mutating func giveUp() {
        // The last newline: no member begins there and no line ends with it.
        place = bytes.count - 1
    }

    /// The place of the newline that ends the line; nil when anything but the chain is left of it.
    mutating func end() -> Int? {
        _ = value(of: "chain")
        guard bytes[place] == UInt8(ascii: "}"), bytes[place + 1] == .newline else { return nil }
        return place + 1
    }
}
