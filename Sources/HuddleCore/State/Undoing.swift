/// Which events have been taken back, and which of those takings-back have been taken back themselves.
public struct Undoing: Equatable, Sendable {
    private var undoers: [RecordID: [RecordID]] = [:]

    public init() {}

    /// Notes that the event `undoer` takes back `targets`; an event cannot take back a later one.
    mutating func add(_ undoer: RecordID, taking targets: [RecordID]) {
        for target in targets where target != undoer {
            undoers[target, default: []].append(undoer)
        }
    }

    /// True when the event counts: nothing that counts has taken it back.
    public func isEffective(_ id: RecordID) -> Bool {
        guard let undoers = undoers[id] else { return true }
        return !undoers.contains { isEffective($0, depth: 0) }
    }

    /// A damaged record could hold a ring of undos; a chain this long is treated as counting.
    private func isEffective(_ id: RecordID, depth: Int) -> Bool {
        guard depth < 1000, let undoers = undoers[id] else { return true }
        return !undoers.contains { isEffective($0, depth: depth + 1) }
    }
}
