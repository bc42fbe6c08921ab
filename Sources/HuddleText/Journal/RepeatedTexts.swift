/// Keeps one string for texts that stand on many lines of a journal, so that each is made and
/// stored once. All texts must be of the same bytes, which must stay where they are: places in them
/// are kept.
struct RepeatedTexts {
    /// A text, and where it was first read.
    private struct Slot {
        var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
        var text = ""
    }

    /// None until there is a text: many a reader never meets one.
    private var slots: [Slot] = []

    /// The string of these bytes of the journal, which must be valid as they are.
    mutating func text(of bytes: UnsafeRawBufferPointer) throws(LineFault) -> String {
        guard let first = bytes.first, let last = bytes.last else { return "" }
        if slots.isEmpty { slots = Array(repeating: Slot(), count: 64) }
        let slot = (bytes.count &+ Int(first) &* 7 &+ Int(last) &* 3) & 63
        if ByteSearch.isSame(slots[slot].bytes, bytes) { return slots[slot].text }
        guard let text = String(exactly: bytes) else {
            throw .damaged("a text is not valid UTF-8")
        }
        slots[slot] = Slot(bytes: bytes, text: text)
        return text
    }
}
