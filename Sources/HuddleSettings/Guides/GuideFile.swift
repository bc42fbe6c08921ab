public import HuddleCore

/// A file beside `team.toml` that says what a team knows: what roles do, key messages, bank holidays.
///
/// Each may be missing: what Huddle brings along is in force then. What is in it adds to that, or
/// with `replace = true` stands in its place.
public enum GuideFile: String, CaseIterable, Sendable {
    case roles, messages, holidays

    /// The file's name in the team folder.
    public var fileName: String { "\(rawValue).toml" }

    /// Takes what the bytes say into the settings; what could not be used is reported and left out.
    public func read(bytes: [UInt8], into settings: inout TeamSettings) -> [Problem] {
        var problems = ProblemList(file: fileName)
        do {
            let root = TableReader(try TomlDocument(bytes: bytes))
            switch self {
            case .roles: root.readRoleGuides(into: &settings, &problems)
            case .messages: root.readKeyMessages(into: &settings, &problems)
            case .holidays: root.readHolidays(into: &settings, &problems)
            }
        } catch {
            problems.add(error)
        }
        return problems.problems
    }
}

extension TableReader {
    /// True when the file stands in the place of what Huddle brings along.
    private func replacesShipped(_ problems: inout ProblemList) -> Bool {
        truth("replace", into: &problems) ?? false
    }

    private var guideRule: TextRule { TextRule(longest: TeamLimits.guideLength) }

    fileprivate func readRoleGuides(
        into settings: inout TeamSettings, _ problems: inout ProblemList
    ) {
        reportUnknownKeys(besides: ["replace", "role-guide"], into: &problems)
        if replacesShipped(&problems) { settings.roleGuides = [:] }
        for table in tables("role-guide", into: &problems) {
            table.readRoleGuide(into: &settings, &problems)
        }
    }

    /// What one role does; what the table leaves out stays as it was.
    private func readRoleGuide(
        into settings: inout TeamSettings, _ problems: inout ProblemList
    ) {
        reportUnknownKeys(
            besides: ["role", "does", "call-when", "needs-from-you", "local-contact"],
            into: &problems)
        guard let node = node("role"), let name = required("role", TextRule(), into: &problems)
        else {
            if node("role") == nil { reportMissing("role", into: &problems) }
            return
        }
        guard let role = settings.roles.role(named: name) else {
            let known = settings.roles.roles.map(\.id.key)
            let suggestion = Wording.suggestion(for: name, among: known)
            report(
                "expected the key of a role, found \(Wording.quoted(name))\(suggestion)", node,
                &problems)
            return
        }
        let known = settings.roleGuides[role.id]
        func words(_ key: String, _ known: String?) -> String? {
            if self.node(key) == nil, known == nil { reportMissing(key, into: &problems) }
            return text(key, guideRule, into: &problems) ?? known
        }
        guard let does = words("does", known?.does),
            let callWhen = words("call-when", known?.callWhen),
            let needs = words("needs-from-you", known?.needsFromYou)
        else { return }
        settings.roleGuides[role.id] = RoleGuide(
            does, callWhen: callWhen, needsFromYou: needs,
            localContact: text("local-contact", guideRule, into: &problems) ?? known?.localContact)
    }

    fileprivate func readKeyMessages(
        into settings: inout TeamSettings, _ problems: inout ProblemList
    ) {
        reportUnknownKeys(besides: ["replace", "message"], into: &problems)
        if replacesShipped(&problems) { settings.keyMessages = [] }
        for table in tables("message", into: &problems) {
            table.reportUnknownKeys(besides: ["headline", "meaning"], into: &problems)
            let meanings = table.tables("meaning", into: &problems).compactMap {
                $0.meaning(&problems)
            }
            if let headline = table.required("headline", guideRule, into: &problems) {
                settings.keyMessages.append(KeyMessage(headline, meanings))
            }
        }
    }

    private func meaning(_ problems: inout ProblemList) -> KeyMessage.Meaning? {
        reportUnknownKeys(besides: ["text", "acts"], into: &problems)
        let acts = texts("acts", most: TeamLimits.questions, into: &problems)?.map(\.text) ?? []
        return required("text", guideRule, into: &problems).map {
            KeyMessage.Meaning($0, acts: acts)
        }
    }

    fileprivate func readHolidays(
        into settings: inout TeamSettings, _ problems: inout ProblemList
    ) {
        reportUnknownKeys(besides: ["replace", "days"], into: &problems)
        let written = texts("days", most: TeamLimits.holidays, into: &problems) ?? []
        let days = written.compactMap { text, node -> Day? in
            if let day = Day(text) { return day }
            problems.add(
                "expected a day as in 2026-12-25, found \(Wording.quoted(text))",
                field: field("days"), at: node.place)
            return nil
        }
        settings.workingDays =
            replacesShipped(&problems)
            ? WorkingDays(holidays: days) : settings.workingDays.adding(days)
    }
}
