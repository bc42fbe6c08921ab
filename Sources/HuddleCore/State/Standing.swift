/// What counts: which events have been taken back, which of those takings-back have been taken back
/// themselves, and up to which moment the record is read.
public struct Standing: Equatable, Sendable {
    /// Events later than this one are not there; nil means all are.
    var horizon: Stamp?

    private var undoers: [RecordID: [Stamp]] = [:]
    private var targets: [RecordID: [RecordID]] = [:]

    public init() {}

    /// Notes that the event `undoer` takes back `events`.
    mutating func add(_ undoer: Stamp, taking events: [RecordID]) {
        targets[undoer.id] = events
        for event in events where event != undoer.id {
            undoers[event, default: []].insert(undoer) { undoer < $0 }
        }
    }

    /// True when the event counts: it lies before the horizon and nothing that counts took it back.
    public func counts(_ stamp: Stamp) -> Bool {
        isWithinHorizon(stamp) && isEffective(stamp.id)
    }

    /// True when nothing that counts has taken the event back.
    func isEffective(_ id: RecordID) -> Bool {
        undoers.isEmpty || isEffective(id, depth: 0)
    }

    /// What an undo took back; empty for any other event.
    func targets(of undoer: RecordID) -> [RecordID] { targets[undoer] ?? [] }

    /// True when the event has ever been taken back, whether it counts again or not.
    func isTouched(_ id: RecordID) -> Bool { undoers[id] != nil }

    private func isWithinHorizon(_ stamp: Stamp) -> Bool {
        guard let horizon else { return true }
        return stamp <= horizon
    }

    /// A damaged record could hold a ring of undos; a chain this long is treated as counting.
    private func isEffective(_ id: RecordID, depth: Int) -> Bool {
        guard depth < 1000, let undoers = undoers[id] else { return true }
        return !undoers.contains { isWithinHorizon($0) && isEffective($0.id, depth: depth + 1) }
    }
}
