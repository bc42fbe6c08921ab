/// Which values of a field a new value takes the place of.
public enum Answering: Equatable, Sendable {
    /// All that stand when it is recorded: whoever records it has them before their eyes.
    case whatStands
    /// Those that stood when its line was opened. What came since was never seen by whoever typed, and
    /// stays beside the new value until somebody chooses.
    case seen([RecordID])
}

extension Versioned {
    /// The versions that a new value replaces; nil when it says nothing new: the field has it already,
    /// or it is what whoever typed had before their eyes. `absent` is how a field without a value reads.
    func replaced(
        by value: Value, _ answering: Answering, in standing: Standing, absent: Value? = nil
    ) -> [RecordID]? {
        let live = live(in: standing)
        let agrees = live.allSatisfy { $0.value == value }
        if agrees, !live.isEmpty || value == absent { return nil }
        guard case .seen(let ids) = answering else { return live.map(\.stamp.id) }
        let seen = versions(in: standing).filter {
            ids.contains($0.stamp.id) && standing.counts($0.stamp)
        }
        let isAsSeen = seen.allSatisfy { $0.value == value }
        if isAsSeen, !seen.isEmpty || value == absent { return nil }
        return seen.map(\.stamp.id)
    }
}
