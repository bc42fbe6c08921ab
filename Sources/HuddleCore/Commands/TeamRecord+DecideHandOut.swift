extension TeamRecord {
    /// Notes a list that is handed out; the same list once more is the same hand-out.
    func handOut(_ list: ListHandedOut) throws(Refusal) -> [Change] {
        let code = try words(list.code, "code")
        if case .organisation(let name) = list.recipient { _ = try words(name, "organisation") }
        for action in list.actions {
            guard counts(action) else { throw .unknownItem(action.record) }
        }
        guard lastHandOut(to: list.recipient)?.code != code else { return [] }
        return [
            .listHandedOut(
                ListHandedOut(recipient: list.recipient, code: code, actions: list.actions))
        ]
    }

    /// Brings in an action of an earlier list, with where it stands and what that was read from.
    func bringIn(
        _ action: ActionAdded, _ status: ActionStatus, source: String, _ context: CommandContext
    ) throws(Refusal) -> [Change] {
        let added = try add(action)
        guard status != .open else { return [added] }
        let revised = Revised(
            item: context.nextID, revision: .status(status), replaces: [context.nextID],
            source: source)
        return [added, .revised(revised)]
    }

    /// Takes over where an action stands from a file that came back, and notes what it was read from.
    func report(
        _ status: ActionStatus, of action: ActionID, source: String
    ) throws(Refusal) -> [Change] {
        try revise(action.record, .status(status), .whatStands).map { change in
            guard case .revised(let revised) = change else { return change }
            return .revised(
                Revised(
                    item: revised.item, revision: revised.revision, replaces: revised.replaces,
                    source: source))
        }
    }
}
