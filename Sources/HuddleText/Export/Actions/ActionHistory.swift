public import HuddleCore

/// How often and when each action changed, and what it shows of people, gathered from the events of
/// all journals in any order.
///
/// Calendars need it: a client takes a newer SEQUENCE as a change and anything else as the same task.
public struct ActionHistory: Sendable {
    /// What changed a line, under that line: an action, what it says of somebody, or a change that was
    /// taken back.
    private var changes: [RecordID: [(stamp: Stamp, at: Instant)]] = [:]
    /// Everybody whom the action ever had as its owner, so that the count never falls.
    private var owners: [RecordID: Set<ProfessionalID>] = [:]

    public init() {}

    public init(_ events: some Sequence<Event>) {
        for event in events { note(event) }
    }

    /// Takes in one event.
    public mutating func note(_ event: Event) {
        switch event.change {
        case .actionAdded(let action): noteOwner(action.owner, of: event.id)
        case .revised(let change):
            if case .owner(let owner) = change.revision { noteOwner(owner, of: change.item) }
            add(event, to: [change.item])
        case .patientSet(let change) where Self.patientWords.contains(change.field):
            add(event, to: [change.patient.record])
        case .professionalSet(let change) where Self.ownerWords.contains(change.field):
            add(event, to: [change.professional.record])
        case .undone(let change): add(event, to: change.events)
        default: break
        }
    }

    /// What an export may show of the person, in any style.
    private static let patientWords: Set<PatientField> = [.name, .status, .diedOn, .nhs, .localID]
    private static let ownerWords: Set<ProfessionalField> = [.name, .role, .organisation]

    private mutating func noteOwner(_ owner: Owner?, of action: RecordID) {
        if case .professional(let id)? = owner { owners[action, default: []].insert(id) }
    }

    private mutating func add(_ event: Event, to targets: [RecordID]) {
        for target in targets {
            changes[target, default: []].append((event.stamp, event.at))
        }
    }

    /// When the action was changed, when its changes were taken back, and when what it says of its
    /// person and its owners changed since it was agreed; a line never counts twice.
    func changes(of action: Action) -> [Instant] {
        let own = changes(from: [action.id.record]) { _ in true }
        let people =
            [action.patient?.record].compactMap { $0 }
            + (owners[action.id.record] ?? []).map(\.record)
        return own + changes(from: people) { $0 > action.stamp }
    }

    private func changes(from lines: [RecordID], where counts: (Stamp) -> Bool) -> [Instant] {
        var found: [Instant] = []
        var open = lines
        var seen: Set<RecordID> = []
        while let line = open.popLast() {
            for change in changes[line] ?? [] where seen.insert(change.stamp.id).inserted {
                if counts(change.stamp) { found.append(change.at) }
                open.append(change.stamp.id)
            }
        }
        return found
    }
}
