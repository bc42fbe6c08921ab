import HuddleCore

extension TableReader {
    private static let templateKeys = [
        "key", "name", "minutes-per-person", "minutes", "core-roles", "listing",
        "grouped-by-place",
    ]

    /// Adds the `[[template]]` tables, or changes the templates that have their keys.
    func readTemplates(into settings: inout TeamSettings, _ problems: inout ProblemList) {
        var places: [String: TextPlace] = [:]
        for table in tables("template", into: &problems) {
            table.reportUnknownKeys(besides: Self.templateKeys, into: &problems)
            guard let key = table.identifier(notAmong: places, into: &problems) else { continue }
            places[key] = table.table.place
            let index = settings.templates.firstIndex { $0.key == key }
            if index == nil, table.node("name") == nil {
                table.reportMissing("name", into: &problems)
            }
            let template = table.template(
                changing: settings.template(key), roles: settings.roles, into: &problems)
            if let index {
                settings.templates[index] = template
            } else {
                settings.templates.append(template)
            }
        }
    }

    /// The template of this table; what it leaves out stays as it was.
    private func template(
        changing known: MeetingTemplate, roles: RoleList, into problems: inout ProblemList
    ) -> MeetingTemplate {
        var template = known
        let rule = TextRule(longest: TeamLimits.nameLength)
        template.name = text("name", rule, into: &problems) ?? known.name
        template.minutesPerPerson =
            integer("minutes-per-person", in: TeamLimits.minutesPerPerson, into: &problems)
            ?? known.minutesPerPerson
        template.minutes =
            integer("minutes", in: TeamLimits.minutes, into: &problems) ?? known.minutes
        template.coreRoles = coreRoles(roles, into: &problems) ?? known.coreRoles
        template.listing = choice("listing", into: &problems) ?? known.listing
        template.isGroupedByPlace =
            truth("grouped-by-place", into: &problems) ?? known.isGroupedByPlace
        return template
    }

    /// The roles named in `core-roles`, by key, short form or name, each once.
    private func coreRoles(_ roles: RoleList, into problems: inout ProblemList) -> [RoleID]? {
        let most = max(roles.roles.count, 1)
        guard let named = texts("core-roles", most: most, into: &problems) else { return nil }
        var found: [RoleID] = []
        for (text, node) in named {
            guard let role = roles.role(named: text) else {
                let suggestion = Wording.suggestion(for: text, among: roles.roles.map(\.id.key))
                problems.add(
                    "expected the key of a role, found \(Wording.quoted(text))\(suggestion)",
                    field: field("core-roles"), at: node.place)
                continue
            }
            if !found.contains(role.id) { found.append(role.id) }
        }
        return found
    }
}
