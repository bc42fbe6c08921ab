import HuddleCore

/// The actions of one owner, for lists that are read person by person.
struct ActionsByOwner {
    /// Nil for what nobody owns yet.
    let owner: ActionExport.Owner?
    /// Earliest due first, so that overdue ones lead; those without a date last.
    let actions: [ActionExport]

    /// The actions by owner: the ownerless first, then by name.
    static func groups(_ actions: [ActionExport]) -> [ActionsByOwner] {
        Dictionary(grouping: actions, by: \.owner).map { owner, actions in
            ActionsByOwner(owner: owner, actions: actions.sorted(by: isEarlier))
        }.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
    }

    /// `Lena Lewis, Occupational therapist · Ridge Community`.
    var heading: String {
        guard let owner else { return "Nobody yet" }
        return ([owner.nameAndRole] + (owner.organisation.map { [$0] } ?? []))
            .joined(separator: " · ")
    }

    private var sortKey: [String] {
        guard let owner else { return [] }
        return [
            owner.name, owner.role, owner.organisation ?? "", owner.id?.description ?? "",
        ]
    }

    private static func isEarlier(_ left: ActionExport, _ right: ActionExport) -> Bool {
        let (first, second) = (left.row.due?.number ?? .max, right.row.due?.number ?? .max)
        return first != second ? first < second : left.row.id < right.row.id
    }
}
