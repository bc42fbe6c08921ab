public import HuddleCore

extension GuideFile {
    /// What is in force, as a file to begin from; it reads back to the same settings.
    public func text(of settings: TeamSettings) -> String {
        let parts: [String] =
            switch self {
            case .roles: roleGuides(settings)
            case .messages: settings.keyMessages.map(message)
            case .holidays: [holidays(settings.workingDays)]
            }
        return ([opening] + parts).joined(separator: "\n")
    }

    private var opening: String {
        let what =
            switch self {
            case .roles: "What each role does, in your own words. role is a key of a role."
            case .messages: "Key messages: a headline, what it means, and how a meeting acts on it."
            case .holidays: "Days that are not worked, besides weekends: England's bank holidays."
            }
        return """
            # \(what)
            # Save this as \(fileName) beside team.toml and change it.
            # With replace = true the file stands in the place of what Huddle brings along;
            # without, it adds to that.
            replace = true

            """
    }

    private func roleGuides(_ settings: TeamSettings) -> [String] {
        settings.roles.roles.compactMap { role in
            guard let guide = settings.roleGuides[role.id] else { return nil }
            let contact = guide.localContact.map { "local-contact = \(quoted($0))\n" }
            return """
                [[role-guide]]
                role = \(quoted(role.id.key))
                does = \(quoted(guide.does))
                call-when = \(quoted(guide.callWhen))
                needs-from-you = \(quoted(guide.needsFromYou))
                \(contact ?? "#local-contact = \"who, and the number\"\n")
                """
        }
    }

    private func message(_ message: KeyMessage) -> String {
        let meanings = message.meanings.map { meaning in
            let acts = meaning.acts.map { "    \(quoted($0)),\n" }.joined()
            return """
                [[message.meaning]]
                text = \(quoted(meaning.text))
                acts = [
                \(acts)]

                """
        }
        return "[[message]]\nheadline = \(quoted(message.headline))\n\n"
            + meanings.joined(separator: "\n")
    }

    private func holidays(_ days: WorkingDays) -> String {
        let years = Dictionary(grouping: days.holidays.sorted()) { $0.civil.year }
        let lines = years.keys.sorted().map { year in
            "    " + (years[year] ?? []).map { quoted("\($0)") + "," }.joined(separator: " ")
        }
        return "days = [\n\(lines.joined(separator: "\n"))\n]\n"
    }

    private func quoted(_ text: String) -> String {
        let escaped = text.map { character in
            character == "\"" || character == "\\" ? "\\\(character)" : String(character)
        }
        return "\"\(escaped.joined())\""
    }
}
