public import HuddleCore

/// How often and when each action changed, gathered from the events of all journals in any order.
///
/// Calendars need it: a client takes a newer SEQUENCE as a change and anything else as the same task.
public struct ActionHistory: Sendable {
    /// What changed a line, under that line: an action, or a revision that was taken back.
    private var changes: [RecordID: [(line: RecordID, at: Instant)]] = [:]

    public init() {}

    public init(_ events: some Sequence<Event>) {
        for event in events { note(event) }
    }

    /// Takes in one event.
    public mutating func note(_ event: Event) {
        switch event.change {
        case .revised(let change): add(event, to: [change.item])
        case .undone(let change): add(event, to: change.events)
        default: break
        }
    }

    private mutating func add(_ event: Event, to targets: [RecordID]) {
        for target in targets {
            changes[target, default: []].append((event.id, event.at))
        }
    }

    /// When the action was changed, and when its changes were taken back; a line never counts twice.
    func changes(of action: ActionID) -> [Instant] {
        guard changes[action.record] != nil else { return [] }
        var found: [Instant] = []
        var open = [action.record]
        var seen: Set<RecordID> = []
        while let line = open.popLast() {
            for change in changes[line] ?? [] where seen.insert(change.line).inserted {
                found.append(change.at)
                open.append(change.line)
            }
        }
        return found
    }
}
