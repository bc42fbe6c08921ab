/// Finds what a word of the journal stands for, without a string for the word.
struct KeyTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let mark: KeyMark
        let word: [UInt8]
        let value: Value
    }

    private let entries: [Entry]
    /// One more than the place of an entry, 0 for none: at the slot of its mark, or in the next
    /// one that was free.
    private let slots: [UInt8]

    private static var slotBits: Int { 9 }
    private static var slotCount: Int { 1 << slotBits }

    /// A table of up to 255 words, no two of them the same.
    init(_ words: [(word: String, value: Value)]) {
        entries = words.map { word, value in
            let bytes = Array(word.utf8)
            return Entry(mark: bytes.withUnsafeBytes { KeyMark($0) }, word: bytes, value: value)
        }
        precondition(entries.count < 256, "more words than slots can name")
        precondition(Set(words.map(\.word)).count == words.count, "a word stands twice")
        var slots = [UInt8](repeating: 0, count: Self.slotCount)
        for (place, entry) in entries.enumerated() {
            var slot = Self.slot(of: entry.mark)
            while slots[slot] != 0 { slot = (slot + 1) % Self.slotCount }
            slots[slot] = UInt8(place + 1)
        }
        self.slots = slots
    }

    /// What a word stands for; nil for an unknown one.
    subscript(word: UnsafeRawBufferPointer) -> Value? {
        let mark = KeyMark(word)
        var slot = Self.slot(of: mark)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if entries[place].mark == mark, isSame(place, word) { return entries[place].value }
            slot = (slot + 1) % Self.slotCount
        }
        return nil
    }

    /// What a text stands for; nil for an unknown one.
    subscript(text: String) -> Value? {
        var text = text
        return text.withUTF8 { self[UnsafeRawBufferPointer($0)] }
    }

    private func isSame(_ place: Int, _ word: UnsafeRawBufferPointer) -> Bool {
        entries[place].word.withUnsafeBytes { ByteSearch.isSame($0, word) }
    }

    private static func slot(of mark: KeyMark) -> Int {
        Int(truncatingIfNeeded: (mark.bits &* 0x9E37_79B9_7F4A_7C15) >> (64 - UInt64(slotBits)))
    }
}
