extension PatientField {
    /// The hash that dictionaries and sets use: of the case. The library would take the letters of the raw
    /// value, which is felt wherever a register is searched.
    public func _rawHashValue(seed: Int) -> Int {
        UInt64(unsafeBitCast(self, to: UInt8.self)).scattered(by: seed)
    }
}
