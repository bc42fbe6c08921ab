import HuddleCore

extension TableReader {
    /// Adds the `[[role]]` tables, or changes the roles that have their keys.
    func readRoles(into settings: inout TeamSettings, _ problems: inout ProblemList) {
        var places: [String: TextPlace] = [:]
        for table in tables("role", into: &problems) {
            table.reportUnknownKeys(besides: ["key", "name", "short", "sector"], into: &problems)
            guard let key = table.identifier(notAmong: places, into: &problems) else { continue }
            places[key] = table.table.place
            if let role = table.role(RoleID(key), among: settings.roles, into: &problems) {
                settings.roles.set(role)
            }
        }
    }

    /// The role of this table; what it leaves out is taken from the role it changes.
    private func role(
        _ id: RoleID, among roles: RoleList, into problems: inout ProblemList
    ) -> Role? {
        let known = roles.contains(id) ? roles.role(id) : nil
        if known == nil {
            for key in ["name", "short", "sector"] where node(key) == nil {
                reportMissing(key, into: &problems)
            }
        }
        let rule = TextRule(longest: TeamLimits.nameLength)
        let name = text("name", rule, into: &problems) ?? known?.name
        let short = shortForm(of: id, among: roles, into: &problems) ?? known?.short
        let sector = choice("sector", into: &problems) ?? known?.sector
        guard let name, let short, let sector else { return nil }
        return Role(id: id, name: name, short: short, sector: sector)
    }

    /// What a minute-taker types for the role, when it can be told from every other role.
    private func shortForm(
        of id: RoleID, among roles: RoleList, into problems: inout ProblemList
    ) -> String? {
        let rule = TextRule(longest: TeamLimits.shortLength)
        guard let node = node("short"), let short = text("short", rule, into: &problems) else {
            return nil
        }
        guard short.utf8.allSatisfy(isShortByte) else {
            let found = Wording.quoted(short)
            report("expected lower-case letters and digits, found \(found)", node, &problems)
            return nil
        }
        if let other = roles.roles.first(where: { $0.short == short && $0.id != id }) {
            report(
                "expected a short form of its own, found that of \"\(other.id)\"", node, &problems)
            return nil
        }
        return short
    }
}

private func isShortByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
}
