public import HuddleCore

/// How often and when each action changed, gathered from the events of all journals in any order.
///
/// Calendars need it: a client takes a newer SEQUENCE as a change and anything else as the same task.
public struct ActionHistory: Sendable {
    /// Moments of change under the line that was changed: an action, or a revision taken back.
    private var moments: [RecordID: [Instant]] = [:]
    /// The lines of which each line is a revision or a taking back.
    private var subjects: [RecordID: [RecordID]] = [:]

    public init() {}

    public init(_ events: some Sequence<Event>) {
        for event in events { note(event) }
    }

    /// Takes in one event.
    public mutating func note(_ event: Event) {
        switch event.change {
        case .revised(let change): add(event, to: [change.item])
        case .undone(let targets): add(event, to: targets)
        default: break
        }
    }

    /// How many events have changed the action since it was agreed.
    public func count(of action: ActionID) -> Int {
        changes(of: action).count
    }

    /// When the action last changed; nil when it never has.
    public func last(of action: ActionID) -> Instant? {
        changes(of: action).max()
    }

    private mutating func add(_ event: Event, to targets: [RecordID]) {
        for target in targets {
            moments[target, default: []].append(event.at)
            subjects[target, default: []].append(event.id)
        }
    }

    /// The changes of the action, and those that took its changes back; a line never counts twice.
    private func changes(of action: ActionID) -> [Instant] {
        var found: [Instant] = []
        var open = [action.record]
        var seen: Set<RecordID> = []
        while let line = open.popLast() {
            guard seen.insert(line).inserted else { continue }
            found += moments[line] ?? []
            open += subjects[line] ?? []
        }
        return found
    }
}
