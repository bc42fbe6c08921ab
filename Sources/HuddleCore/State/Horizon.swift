/// The moment up to which a record is read: what the writer of one event had before them.
///
/// A stamp alone is not enough: lines that another writer had typed by then may arrive later. Where a
/// sign-off recorded how far each journal had got, exactly those lines are within.
struct Horizon: Equatable, Sendable {
    let stamp: Stamp
    /// How far each journal had got at its sign-offs; nil when the stamp alone decides.
    var sealed: [JournalID: SealedHeads]?
    /// Lines that lay beyond and were taken in afterwards.
    var taken: Set<RecordID> = []

    /// True when the event lay before whoever wrote at the horizon, and for that event itself.
    func holds(_ event: Stamp) -> Bool {
        if !taken.isEmpty, taken.contains(event.id) { return true }
        guard event < stamp else { return event == stamp }
        guard let sealed else { return true }
        return event.id.sequence <= sealed[event.id.journal]?.sequence(at: stamp) ?? 0
    }
}

/// How far one journal had got at each sign-off that found it longer than the ones before.
struct SealedHeads: Equatable, Sendable {
    private var heads: [Head] = []

    private struct Head: Equatable, Sendable {
        let stamp: Stamp
        let sequence: UInt32
    }

    /// Notes the head that the sign-off `stamp` found; a second time changes nothing.
    mutating func add(_ sequence: UInt32, at stamp: Stamp) {
        let head = Head(stamp: stamp, sequence: sequence)
        guard !heads.contains(head) else { return }
        heads.insert(head) { ($0.stamp, $0.sequence) > (stamp, sequence) }
    }

    /// The last line that a sign-off up to `stamp` found; 0 when none did.
    func sequence(at stamp: Stamp) -> UInt32 {
        heads.lazy.filter { $0.stamp <= stamp }.map(\.sequence).max() ?? 0
    }

    /// The last line that any sign-off found.
    var sequence: UInt32 { heads.map(\.sequence).max() ?? 0 }
}
