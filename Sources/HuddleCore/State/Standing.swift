/// What counts: which events have been taken back, which of those takings-back have been taken back
/// themselves, and up to which moment the record is read.
public struct Standing: Equatable, Sendable {
    /// Events later than this one are not there; nil means all are.
    var horizon: Horizon?

    /// Whose words were removed, and which lines have gone with them.
    var redactions = Redactions()

    private var undoers: [RecordID: [Stamp]] = [:]
    private var targets: [RecordID: [RecordID]] = [:]
    /// Which events may have been taken back: nearly all questions end here.
    private var suspects = RecordIDFilter()

    public init() {}

    /// Notes that the event `undoer` takes back `events`.
    mutating func add(_ undoer: Stamp, taking events: [RecordID]) {
        targets[undoer.id] = events
        for event in events where event != undoer.id {
            suspects.insert(event)
            undoers[event, default: []].insert(undoer) { undoer < $0 }
        }
    }

    /// The same without a horizon.
    var now: Standing {
        guard horizon != nil else { return self }
        var standing = self
        standing.horizon = nil
        return standing
    }

    /// True when the event counts: it lies before the horizon and nothing that counts took it back.
    public func counts(_ stamp: Stamp) -> Bool {
        isWithinHorizon(stamp) && isEffective(stamp.id)
    }

    /// True when nothing that counts has taken the event back.
    func isEffective(_ id: RecordID) -> Bool {
        guard suspects.mayContain(id), let direct = undoers[id] else { return true }
        guard direct.contains(where: { undoers[$0.id] != nil }) else {
            return !direct.contains(where: isWithinHorizon)
        }
        let effective = effectiveUndoers(of: id)
        return !direct.contains(where: effective.contains)
    }

    /// The undos of an event that count.
    func undoersThatCount(of event: RecordID) -> [Stamp] {
        (undoers[event] ?? []).filter { counts($0) }
    }

    /// What an undo took back; empty for any other event.
    func targets(of undoer: RecordID) -> [RecordID] { targets[undoer] ?? [] }

    private func isWithinHorizon(_ stamp: Stamp) -> Bool {
        guard let horizon else { return true }
        return horizon.holds(stamp)
    }

    /// Among everything that bears on the event, the undos that count. An undo can only take back what
    /// came before it, so the latest is settled first and a ring in a damaged record does no harm.
    private func effectiveUndoers(of id: RecordID) -> Set<Stamp> {
        var found: Set<Stamp> = []
        var next = [id]
        while let event = next.popLast() {
            for undoer in undoers[event] ?? [] where found.insert(undoer).inserted {
                next.append(undoer.id)
            }
        }
        var effective: Set<Stamp> = []
        for undoer in found.sorted(by: >) where isWithinHorizon(undoer) {
            let isTakenBack = undoers[undoer.id]?.contains { effective.contains($0) } ?? false
            if !isTakenBack { effective.insert(undoer) }
        }
        return effective
    }
}
