/// The part somebody plays in a person's care, by its key: `districtNurse`.
public struct RoleID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let key: String

    public init(_ key: String) {
        self.key = key
    }

    public var description: String { key }
    public static func < (left: RoleID, right: RoleID) -> Bool { left.key < right.key }

    /// The person the meeting is about.
    public static let person = RoleID("person")
    /// The main carer, family and friends.
    public static let family = RoleID("family")
    /// Staff of the care home where the person lives.
    public static let careHome = RoleID("careHomeNurse")
}

/// Which part of the system somebody comes from; the bar at roll call counts these.
public enum Sector: String, CaseIterable, Sendable {
    case health, social, voluntary, person

    /// The word on the screen.
    public var label: String {
        switch self {
        case .health: "health"
        case .social: "social care"
        case .voluntary: "voluntary"
        case .person: "person and family"
        }
    }
}

/// One role as the team knows it.
public struct Role: Equatable, Sendable {
    public let id: RoleID
    /// In words, as minutes print it: `District nurse`.
    public let name: String
    /// What a minute-taker types before the colon: `dn`.
    public let short: String
    public let sector: Sector

    public init(id: RoleID, name: String, short: String, sector: Sector) {
        self.id = id
        self.name = name
        self.short = short
        self.sector = sector
    }

    /// True for the person and for family: their words are a voice, not a report.
    public var isVoice: Bool { sector == .person }

    /// As little room shows it: `DN`; a voice, and a role that the team does not have, as it was typed.
    public var brief: String { isVoice || short == name ? short : short.uppercased() }
}

/// The roles a team uses, in the order in which they are offered.
public struct RoleList: Equatable, Sendable {
    public private(set) var roles: [Role]

    public init(_ roles: [Role]) {
        self.roles = roles
    }

    /// The role with this id; an unknown id is shown by its key, so that no line is ever dropped. One that
    /// names family or the person is their part: `daughter`.
    public func role(_ id: RoleID) -> Role {
        roles.first { $0.id == id }
            ?? Role(
                id: id, name: id.key, short: id.key,
                sector: VoiceName.isVoice(id.key) ? .person : .health)
    }

    /// True when the team has a role with this id.
    public func contains(_ id: RoleID) -> Bool {
        roles.contains { $0.id == id }
    }

    /// Adds a role, or replaces the one with the same id in its place.
    public mutating func set(_ role: Role) {
        if let index = roles.firstIndex(where: { $0.id == role.id }) {
            roles[index] = role
        } else {
            roles.append(role)
        }
    }

    /// Reads what people write in a spreadsheet: a key, a short form or a name, in any case.
    public func role(named text: String) -> Role? {
        let wanted = SearchText.folded(text)
        guard !wanted.isEmpty else { return nil }
        return roles.first {
            SearchText.folded($0.id.key) == wanted || SearchText.folded($0.short) == wanted
                || SearchText.folded($0.name) == wanted
        }
    }
}
