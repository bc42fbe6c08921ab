/// What one owner takes away from a meeting, for the chair to read aloud.
public struct ReadBackGroup: Equatable, Sendable {
    /// Nil for what nobody owns yet.
    public let owner: Owner?
    public let name: String
    public let actions: [ActionID]
    /// Decisions that the owner has promised to tell the person or the family.
    public let tells: [DecisionID]
}

extension TeamRecord {
    /// The new actions and promises of the meeting by owner, in order of name, the ownerless first.
    public func readBack(of meeting: MeetingID, roles: RoleList) -> [ReadBackGroup] {
        guard let state = meetings[meeting] else { return [] }
        let listed = listedPatients(in: meeting).compactMap { state.discussions[$0] }
        var actionsOf: [Owner?: [ActionID]] = [:]
        let tellsOf = tells(of: meeting)
        for id in (listed.flatMap(\.actions) + state.teamActions) where counts(id) {
            actionsOf[actions[id]?.owner.value(in: standing) ?? nil, default: []].append(id)
        }
        return Set(actionsOf.keys).union(tellsOf.keys.map(Optional.some)).map { owner in
            ReadBackGroup(
                owner: owner, name: owner.map { name(of: $0, roles: roles) } ?? "",
                actions: actionsOf[owner] ?? [], tells: owner.flatMap { tellsOf[$0] } ?? [])
        }.sorted { ($0.name, $0.first) < ($1.name, $1.first) }
    }
}

extension TeamRecord {
    /// The decisions of the meeting that nobody has promised to tell the person or the family, in the
    /// order of the list: they are read aloud like the others.
    public func decisionsNobodyTells(of meeting: MeetingID) -> [DecisionID] {
        guard let state = meetings[meeting] else { return [] }
        return listedPatients(in: meeting).compactMap { state.discussions[$0] }
            .flatMap(\.decisions).filter { id in
                counts(id) && (decisions[id]?.teller.value(in: standing) ?? nil) == nil
            }
    }
}

extension ReadBackGroup {
    /// What tells two owners of one name apart, so that the order is the same every time.
    fileprivate var first: RecordID? { actions.first?.record ?? tells.first?.record }
}

private func < (left: (String, RecordID?), right: (String, RecordID?)) -> Bool {
    if left.0 != right.0 { return left.0 < right.0 }
    guard let first = left.1, let second = right.1 else { return left.1 == nil && right.1 != nil }
    return first < second
}
