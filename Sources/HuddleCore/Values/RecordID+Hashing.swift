// Ids are looked up several times for every line that is read. One multiplication spreads them well:
// they are drawn by chance, and nobody gains by making them collide in a folder of their own. The
// library asks for a raw hash first, and mixes at length only where a type has none.

extension JournalID {
    /// The hash that dictionaries and sets use.
    @inlinable
    public func _rawHashValue(seed: Int) -> Int { UInt64(bits).scattered(by: seed) }
}

extension RecordID {
    /// The hash that dictionaries and sets use.
    @inlinable
    public func _rawHashValue(seed: Int) -> Int { packed.scattered(by: seed) }
}

extension Identifier {
    /// The hash that dictionaries and sets use.
    @inlinable
    public func _rawHashValue(seed: Int) -> Int { record._rawHashValue(seed: seed) }
}

extension UInt64 {
    /// A number in which every bit depends on all bits, for tables that look at the lowest ones.
    @usableFromInline @inline(__always)
    func scattered(by seed: Int) -> Int {
        let product = (self ^ UInt64(truncatingIfNeeded: seed)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: product ^ product >> 32)
    }
}
