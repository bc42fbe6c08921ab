extension PatientField {
    /// The hash that dictionaries and sets use, of the case; why it is made here says
    /// `RecordID+Hashing`. The library would take the letters of the raw value. There are fewer
    /// than 256 fields, so a case is one byte, which the cast makes sure of.
    public func _rawHashValue(seed: Int) -> Int {
        UInt64(unsafeBitCast(self, to: UInt8.self)).scattered(by: seed)
    }
}
