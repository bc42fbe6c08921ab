/// The moment up to which a record is read.
struct Horizon: Equatable, Sendable {
    private let reach: Reach
    /// Lines that lay beyond and were taken in afterwards.
    private let taken: Set<RecordID>

    private enum Reach: Equatable, Sendable {
        /// What the writer of one event had before them, as far as stamps tell.
        case event(Stamp)
        /// What whoever signed off had before them. A stamp alone is not enough: lines that another
        /// writer had typed by then may arrive later. The sign-off recorded how far each journal had
        /// got, so exactly those lines are within.
        case signOff(Stamp, [JournalID: SealedHeads])
        /// Each journal up to a line.
        case lines([JournalID: UInt32])
    }

    /// Everything before one event, and that event; with `sealed`, as its sign-off found the journals,
    /// and what was `taken` in afterwards.
    init(
        stamp: Stamp, sealed: [JournalID: SealedHeads]? = nil, taken: Set<RecordID> = []
    ) {
        reach = sealed.map { .signOff(stamp, $0) } ?? .event(stamp)
        self.taken = taken
    }

    /// Each journal up to a line; a journal that is not named is not there.
    init(lines: [JournalID: UInt32]) {
        reach = .lines(lines)
        taken = []
    }

    /// True when the event lies within.
    func holds(_ event: Stamp) -> Bool {
        if !taken.isEmpty, taken.contains(event.id) { return true }
        return switch reach {
        case .event(let stamp): event <= stamp
        case .signOff(let stamp, let sealed):
            event == stamp
                || event < stamp
                    && event.id.sequence <= sealed[event.id.journal]?.sequence(at: stamp) ?? 0
        case .lines(let lines): event.id.sequence <= lines[event.id.journal] ?? 0
        }
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
