/// Keeps one string for texts that stand on many lines, so that each is made and stored once.
struct RepeatedTexts {
    private var slots = [String](repeating: "", count: 64)

    /// The string of these bytes, which must be valid as they are.
    mutating func text(of bytes: UnsafeRawBufferPointer) throws(LineFault) -> String {
        guard let first = bytes.first, let last = bytes.last else { return "" }
        let slot = (bytes.count &+ Int(first) &* 7 &+ Int(last) &* 3) & 63
        if Self.isSame(slots[slot], bytes) { return slots[slot] }
        guard let text = String(exactly: bytes) else {
            throw .damaged("a text is not valid UTF-8")
        }
        slots[slot] = text
        return text
    }

    private static func isSame(_ text: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
        text.utf8.count == bytes.count
            && text.utf8.withContiguousStorageIfAvailable {
                ByteSearch.isSame(UnsafeRawBufferPointer($0), bytes)
            } == true
    }
}
