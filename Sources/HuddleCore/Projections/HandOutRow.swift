/// One recipient and the list they would be handed now.
public struct HandOutRow: Equatable, Sendable {
    public let recipient: HandOutRecipient
    /// `Lena Lewis`, `Rosewood Care Home`.
    public let name: String
    /// Open actions, earliest due first.
    public let actions: [ActionRow]
    /// Open actions that are left out, because the person objects or does not consent to sharing.
    public let heldBack: [ActionRow]
    /// Decisions that the owner is to tell the person and the family; none for an organisation.
    public let promises: [Promise]
    /// Those that are left out like actions.
    public let heldBackPromises: [Promise]

    /// True for one of these owners; for everybody, organisations as well, when none are named.
    public func isFor(_ owners: Set<Owner>?) -> Bool {
        guard let owners else { return true }
        return switch recipient {
        case .owner(let owner): owners.contains(owner)
        case .organisation: false
        }
    }

    /// True where a list is written: programs are given nothing but actions.
    public func hasList(in settings: HandOutSettings) -> Bool {
        !actions.isEmpty
            || (!promises.isEmpty && settings.formats.contains(where: \.isForPeople))
    }
}

/// A list that was handed out and that nobody has confirmed.
public struct UnconfirmedList: Equatable, Sendable {
    public let id: HandOutID
    public let recipient: HandOutRecipient
    public let name: String
    public let code: String
    /// The day on which it was handed out.
    public let day: Day
    public let actions: Int
}

extension TeamRecord {
    /// Everybody who has an open action or a decision to tell, then every organisation that has an action, each
    /// with their list.
    public func handOutRows(today: Day, roles: RoleList) -> [HandOutRow] {
        let rows = actionRegister(ActionFilter(), today: today, roles: roles)
        let owned = rows.compactMap { row in row.owner.map { (owner: $0, row: row) } }
        let ownedBy = Dictionary(grouping: owned, by: \.owner)
        let promises = promises(on: today)
        let owners = Set(ownedBy.keys).union(promises.keys).map { owner in
            handOutRow(
                .owner(owner), (ownedBy[owner] ?? []).map(\.row), promises[owner] ?? [], roles)
        }
        let placed = owned.compactMap { owner, row in
            organisation(of: owner).map { (organisation: $0, row: row) }
        }
        let organisations = Dictionary(grouping: placed, by: \.organisation).map { name, rows in
            handOutRow(.organisation(name), rows.map(\.row), [], roles)
        }
        return owners.sorted { $0.comes(before: $1) }
            + organisations.sorted { $0.comes(before: $1) }
    }

    /// The last list of each recipient that nobody has confirmed, the oldest first.
    public func unconfirmedLists(roles: RoleList) -> [UnconfirmedList] {
        handOutsTo.keys.compactMap { lastHandOut(to: $0) }
            .filter { acknowledger(of: $0.id) == nil }
            .sorted { $0.stamp < $1.stamp }
            .map { list in
                UnconfirmedList(
                    id: list.id, recipient: list.recipient, name: name(of: list.recipient, roles),
                    code: list.code, day: list.at.utcDay, actions: list.actions.count)
            }
    }

    /// The recipient in words.
    public func name(of recipient: HandOutRecipient, _ roles: RoleList) -> String {
        switch recipient {
        case .owner(let owner): name(of: owner, roles: roles)
        case .organisation(let name): name
        }
    }

    private func handOutRow(
        _ recipient: HandOutRecipient, _ rows: [ActionRow], _ promises: [Promise],
        _ roles: RoleList
    ) -> HandOutRow {
        HandOutRow(
            recipient: recipient, name: name(of: recipient, roles),
            actions: rows.filter { !isHeldBack($0) }, heldBack: rows.filter(isHeldBack),
            promises: promises.filter { !isHeldBack($0.patient) },
            heldBackPromises: promises.filter { isHeldBack($0.patient) })
    }

    /// True for what leaves the team only by word of mouth.
    public func isHeldBack(_ row: ActionRow) -> Bool {
        row.patient.map(isHeldBack) ?? false
    }

    private func isHeldBack(_ patient: PatientID) -> Bool {
        isRestricted(patient) || value(.consent, of: patient) == "no"
    }
}

extension HandOutRow {
    /// By name; two of one name by what tells them apart.
    fileprivate func comes(before other: HandOutRow) -> Bool {
        (name, recipient.key) < (other.name, other.recipient.key)
    }
}

extension HandOutRecipient {
    /// Tells recipients of one name apart, the same on every run.
    public var key: String {
        switch self {
        case .owner(.professional(let id)): id.description
        case .owner(.role(let role)): role.key
        case .organisation(let name): name
        }
    }
}
