/// Says at once of most ids that they are not in a set; for the others the set itself must be asked.
struct RecordIDFilter: Equatable, Sendable {
    private var words = [UInt64](repeating: 0, count: 64)

    mutating func insert(_ id: RecordID) {
        let bit = id.scattered
        words[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    /// False only when the id was never inserted.
    func mayContain(_ id: RecordID) -> Bool {
        let bit = id.scattered
        return words[bit >> 6] & 1 << UInt64(bit & 63) != 0
    }
}

extension RecordID {
    /// Twelve bits in which ids differ as chance would have it.
    fileprivate var scattered: Int {
        let bits = UInt64(journal.bits) << 32 | UInt64(sequence)
        return Int((bits &* 0x9E37_79B9_7F4A_7C15) >> 52)
    }
}
