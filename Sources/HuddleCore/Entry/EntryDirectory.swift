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
    /// The name of whoever types, for `me`; nil where nobody does.
    public let writer: String?

    public init(roles: RoleList, people: [Person], writer: String? = nil) {
        self.roles = roles
        self.writer = writer
        self.people = people.filter(\.isPresent) + people.filter { !$0.isPresent }
    }

    /// Whom a name means: a role by its short form or name, else somebody by any part of their name,
    /// else a role by the beginning of its name. A role means the one person present who holds it, or
    /// the one person known who does when nobody present holds it. `me` is whoever types, and those
    /// present whose role has the word come before people of that name who are not there.
    public func match(_ name: some StringProtocol) -> Match {
        let wanted = SearchText.folded(name)
        guard !wanted.isEmpty else { return .nobody }
        if let role = exactRole(wanted) { return .owner(owner(holding: role.id)) }
        if meansWriter(wanted) { return writerMatch() }
        let named = presentBefore(people(named: wanted), wanted)
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

    /// True for `me`, unless a role of the team is called so.
    public func meansWriter(_ name: some StringProtocol) -> Bool {
        let wanted = SearchText.folded(name)
        return wanted == "me" && exactRole(wanted) == nil
    }

    /// True when the words are the whole name of a role, or stand in somebody's name one behind the
    /// other.
    func isWholeName(_ name: String) -> Bool {
        let wanted = SearchText.folded(name)
        return exactRole(wanted) != nil || people.contains { $0.hasWord(wanted) }
    }

    /// Whoever types: somebody of the directory by their whole name, else a role that is present.
    private func writerMatch() -> Match {
        guard let writer, case let wanted = SearchText.folded(writer), !wanted.isEmpty else {
            return .nobody
        }
        let exact = people.filter { SearchText.folded($0.name) == wanted }
        let called = exact.isEmpty ? people.filter { $0.isCalled(wanted) } : exact
        let present = called.filter(\.isPresent)
        let fitting = present.isEmpty ? called : present
        guard fitting.isEmpty else {
            return fitting.count == 1
                ? .owner(.professional(fitting[0].id)) : .ambiguous(fitting.map(\.name))
        }
        guard let role = exactRole(wanted),
            people.contains(where: { $0.isPresent && $0.role == role.id })
        else { return .nobody }
        return .owner(owner(holding: role.id))
    }

    /// Those named, or where none of them is present, those present whose role has such a word:
    /// `nurse` is rather a district nurse in the room than a student nurse who is not.
    private func presentBefore(_ named: [Person], _ wanted: String) -> [Person] {
        guard !named.isEmpty, !named.contains(where: \.isPresent) else { return named }
        // The beginning of a word may be that of a name: only a whole word of a role is surely one.
        let holders = people.filter { person in
            person.isPresent
                && SearchText.folded(roles.role(person.role).name).split(separator: " ")
                    .contains { $0 == wanted }
        }
        return holders.isEmpty ? named : holders
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

    /// True for the whole name, and for it without a title: `amina shah` for `Dr Amina Shah`, but not
    /// for `Jo Amina Shah`, who is somebody else.
    func isCalled(_ wanted: String) -> Bool {
        let words = SearchText.folded(name).split(separator: " ")
        guard let first = words.first, NameTitle.isTitle(first) else {
            return words.joined(separator: " ") == wanted
        }
        return words.joined(separator: " ") == wanted
            || words.dropFirst().joined(separator: " ") == wanted
    }

    func hasWord(_ wanted: String) -> Bool {
        endings.contains { $0 == wanted || $0.hasPrefix(wanted + " ") }
    }

    func hasBeginning(_ wanted: String) -> Bool {
        endings.contains { $0.hasPrefix(wanted) }
    }
}

extension TeamRecord {
    /// Whom a line typed in the meeting can name; `writer` is the name of whoever types.
    public func entryDirectory(
        of meeting: MeetingID?, _ roles: RoleList, writer: String? = nil
    ) -> EntryDirectory {
        let present = Set(meeting.map(peopleInMeeting) ?? [])
        let known = professionalOrder.filter {
            counts($0) && (value(.left, of: $0) == nil || present.contains($0))
        }
        return EntryDirectory(
            roles: roles,
            people: known.map { id in
                EntryDirectory.Person(
                    id: id, name: name(of: id), role: role(of: id), isPresent: present.contains(id))
            }, writer: writer)
    }
}
