/// One way to finish a role or a name that somebody has begun to type.
public struct RoleCompletion: Equatable, Sendable {
    public let role: RoleID
    public let professional: ProfessionalID?
    /// `District nurse · Grace Okafor`.
    public let label: String
    /// What to put before the colon: `dn`, or the name where the role alone does not say who.
    public let typed: String

    /// What to put on the line to name an owner: `@dn`, `@"Grace Okafor"`.
    public var marker: String {
        typed.contains(" ") ? "@\"\(typed)\"" : "@\(typed)"
    }
}

extension EntryDirectory {
    /// What the letters typed so far can become: the people in the meeting first, then the roles that
    /// no one person stands for, then the people who are not there.
    public func completions(for prefix: some StringProtocol) -> [RoleCompletion] {
        let wanted = SearchText.folded(prefix)
        guard !wanted.isEmpty else { return [] }
        let fitting = people.filter {
            isBeginning(wanted, of: roles.role($0.role)) || $0.hasBeginning(wanted)
        }
        let present = fitting.filter(\.isPresent)
        let free = roles.roles.filter {
            isBeginning(wanted, of: $0) && owner(holding: $0.id) == .role($0.id)
        }
        return present.map(completion) + free.map(completion)
            + fitting.filter { !$0.isPresent }.map(completion)
    }

    private func completion(_ person: Person) -> RoleCompletion {
        let role = roles.role(person.role)
        let isClear = owner(holding: role.id) == .professional(person.id)
        return RoleCompletion(
            role: role.id, professional: person.id, label: "\(role.name) · \(person.name)",
            typed: isClear ? role.short : person.name)
    }

    private func completion(_ role: Role) -> RoleCompletion {
        RoleCompletion(role: role.id, professional: nil, label: role.name, typed: role.short)
    }
}
