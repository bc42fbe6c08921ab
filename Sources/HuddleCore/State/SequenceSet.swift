/// The line numbers of one journal that have been seen: mostly everything up to a point.
struct SequenceSet: Equatable, Sendable {
    private var upTo: UInt32 = 0
    private var beyond: Set<UInt32> = []

    func contains(_ sequence: UInt32) -> Bool {
        sequence > 0 && sequence <= upTo || beyond.contains(sequence)
    }

    /// Adds a number; false when it was there already.
    mutating func insert(_ sequence: UInt32) -> Bool {
        if sequence == upTo + 1 {
            upTo = sequence
            while !beyond.isEmpty, beyond.remove(upTo + 1) != nil { upTo += 1 }
            return true
        }
        guard sequence > upTo else { return false }
        return beyond.insert(sequence).inserted
    }
}
