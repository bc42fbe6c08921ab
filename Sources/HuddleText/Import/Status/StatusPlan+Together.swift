import HuddleCore

extension StatusPlan {
    /// The plans of files that are taken over in one step, each with its name: where two give one action
    /// different statuses, neither is taken over; where they agree, it is changed once.
    public static func together(_ plans: [(name: String, plan: StatusPlan)]) -> [StatusPlan] {
        let all = plans.flatMap { name, plan in plan.changes.map { Place(file: name, change: $0) } }
        let places = Dictionary(grouping: all, by: \.change.action)
        var taken: Set<ActionID> = []
        return plans.map { name, plan in
            var plan = plan
            let changes = plan.changes
            plan.changes = []
            for change in changes {
                let other = (places[change.action] ?? []).first { $0.change.after != change.after }
                if let other {
                    plan.problems.append(
                        "\(change.place): \(change.action) is \(change.after.words) here and "
                            + "\(other.change.after.words) in \(other.file); left out.")
                } else if taken.insert(change.action).inserted {
                    plan.changes.append(change)
                } else {
                    plan.unchanged += 1
                }
            }
            return plan
        }
    }

    /// A change and the file that it stands in.
    private struct Place {
        let file: String
        let change: Change
    }
}
