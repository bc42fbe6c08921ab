import HuddleCore

extension TableReader {
    private static let templateKeys = [
        "key", "name", "minutes-per-person", "minutes", "core-roles", "listing",
        "grouped-by-place", "speaks-first", "questions", "note",
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
        template.coreRoles = named("core-roles", roles, into: &problems) ?? known.coreRoles
        template.speaksFirst = named("speaks-first", roles, into: &problems) ?? known.speaksFirst
        template.questions =
            texts("questions", most: TeamLimits.questions, into: &problems)?.map(\.text)
            ?? known.questions
        template.note = text("note", rule, into: &problems) ?? known.note
        template.listing = choice("listing", into: &problems) ?? known.listing
        template.isGroupedByPlace =
            truth("grouped-by-place", into: &problems) ?? known.isGroupedByPlace
        return template
    }

    /// The roles named at a key, by key, short form or name, each once.
    private func named(
        _ key: String, _ roles: RoleList, into problems: inout ProblemList
    ) -> [RoleID]? {
        let most = max(roles.roles.count, 1)
        guard let named = texts(key, most: most, into: &problems) else { return nil }
        var found: [RoleID] = []
        for (text, node) in named {
            guard let role = roles.role(named: text) else {
                let suggestion = Wording.suggestion(for: text, among: roles.roles.map(\.id.key))
                problems.add(
                    "expected the key of a role, found \(Wording.quoted(text))\(suggestion)",
                    field: field(key), at: node.place)
                continue
            }
            if !found.contains(role.id) { found.append(role.id) }
        }
        return found
    }
}
