/// Whom a typed name can mean: the team's roles and the people it works with.
public struct EntryDirectory: Equatable, Sendable {
    /// Somebody who can be named.
    public struct Person: Equatable, Sendable {
        public let id: ProfessionalID
        public let name: String
        public let role: RoleID
        public let isPresent: Bool

        public init(id: ProfessionalID, name: String, role: RoleID, isPresent: Bool) {
            self.id = id
            self.name = name
            self.role = role
            self.isPresent = isPresent
        }
    }

    /// What a name was found to mean.
    public enum Match: Equatable, Sendable {
        case owner(Owner)
        /// Several fit, by their names.
        case ambiguous([String])
        case nobody
    }

    public let roles: RoleList
    /// Those in the meeting first.
    public let people: [Person]

    public init(roles: RoleList, people: [Person]) {
        self.roles = roles
        self.people = people.filter(\.isPresent) + people.filter { !$0.isPresent }
    }

    /// Whom a name means: a role by its short form or name, else somebody by any part of their name,
    /// else a role by the beginning of its name. A role means the one person present who holds it, or
    /// the one person known who does when nobody present holds it.
    public func match(_ name: some StringProtocol) -> Match {
        let wanted = SearchText.folded(name)
        guard !wanted.isEmpty else { return .nobody }
        if let role = exactRole(wanted) { return .owner(owner(holding: role.id)) }
        let named = people(named: wanted)
        if !named.isEmpty {
            return named.count == 1
                ? .owner(.professional(named[0].id)) : .ambiguous(named.map(\.name))
        }
        let roles = roles.roles.filter { isBeginning(wanted, of: $0) }
        guard roles.count == 1 else {
            return roles.isEmpty ? .nobody : .ambiguous(roles.map(\.name))
        }
        return .owner(owner(holding: roles[0].id))
    }

    /// Whom a name means that is typed in full: a role by its short form or name, or somebody by a
    /// whole word of their name that nobody else has.
    func fullMatch(_ name: some StringProtocol) -> Owner? {
        let wanted = SearchText.folded(name)
        if let role = exactRole(wanted) { return owner(holding: role.id) }
        let named = people(named: wanted).filter { $0.hasWord(wanted) }
        return named.count == 1 ? .professional(named[0].id) : nil
    }

    /// The role with exactly this short form or name; `self` is the person.
    func exactRole(_ wanted: String) -> Role? {
        if wanted == "self" { return roles.role(.person) }
        return roles.role(named: wanted)
    }

    /// The one who acts in the role, else the role itself.
    public func owner(holding role: RoleID) -> Owner {
        let holders = people.filter { $0.role == role }
        let present = holders.filter(\.isPresent)
        let choice = present.isEmpty ? holders : present
        return choice.count == 1 ? .professional(choice[0].id) : .role(role)
    }

    /// The people whom a part of a name fits: a whole word before the beginning of one, and in each
    /// case those present before the others.
    func people(named wanted: String) -> [Person] {
        let whole = people.filter { $0.hasWord(wanted) }
        let fitting =
            whole.isEmpty && wanted.count > 1 ? people.filter { $0.hasBeginning(wanted) } : whole
        let present = fitting.filter(\.isPresent)
        return present.isEmpty ? fitting : present
    }

    func isBeginning(_ wanted: String, of role: Role) -> Bool {
        [role.name, role.short, role.id.key].contains { SearchText.folded($0).hasPrefix(wanted) }
    }

    /// `Grace Okafor, District nurse`, or the role alone.
    public func words(for owner: Owner) -> String {
        switch owner {
        case .professional(let id):
            guard let person = person(id) else { return "\(id)" }
            return "\(person.name), \(roles.role(person.role).name)"
        case .role(let id): return roles.role(id).name
        }
    }

    func person(_ id: ProfessionalID) -> Person? {
        people.first { $0.id == id }
    }
}

extension EntryDirectory.Person {
    /// The name from each of its words on: `grace okafor`, `okafor`.
    private var endings: [String] {
        let words = SearchText.folded(name).split(separator: " ")
        return words.indices.map { words[$0...].joined(separator: " ") }
    }

    func hasWord(_ wanted: String) -> Bool {
        endings.contains { $0 == wanted || $0.hasPrefix(wanted + " ") }
    }

    func hasBeginning(_ wanted: String) -> Bool {
        endings.contains { $0.hasPrefix(wanted) }
    }
}

extension TeamRecord {
    /// Whom a line typed in the meeting can name.
    public func entryDirectory(of meeting: MeetingID?, _ roles: RoleList) -> EntryDirectory {
        let present = Set(meeting.map(peopleInMeeting) ?? [])
        let known = professionalOrder.filter {
            counts($0) && (value(.left, of: $0) == nil || present.contains($0))
        }
        return EntryDirectory(
            roles: roles,
            people: known.map { id in
                EntryDirectory.Person(
                    id: id, name: name(of: id), role: role(of: id), isPresent: present.contains(id))
            })
    }
}
