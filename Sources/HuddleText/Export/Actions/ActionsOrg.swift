import HuddleCore

/// Actions as an org-mode file: a heading for each owner, a task for each action.
public enum ActionsOrg {
    /// The actions by owner in the order given, open and closed.
    public static func text(_ actions: [ActionExport], team: String) -> String {
        var lines = [
            "#+TITLE: " + plain("Actions of \(team)"), "#+TODO: TODO ACCEPTED | DONE CANCELLED",
            "#+OPTIONS: ^:nil *:nil e:nil f:nil -:nil", "",
        ]
        for group in ActionsByOwner.groups(actions) {
            lines.append("* " + plain(group.heading))
            lines += group.actions.flatMap(task)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func task(_ action: ActionExport) -> [String] {
        let row = action.row
        let stamps = [
            row.closed.map { "CLOSED: [\(stamp($0))]" }, row.due.map { "DEADLINE: <\(stamp($0))>" },
        ].compactMap { $0 }.joined(separator: " ")
        let facts = [
            ("ID", NameUUID.text(action.globalID)), ("HUDDLE_ID", row.id.description),
            ("PATIENT", action.patientWords), ("OWNER", action.owner?.nameAndRole),
            ("ORGANISATION", action.owner?.organisation), ("CREATED", "[\(stamp(row.created))]"),
            ("CARRIED", String(row.carried)), ("CLOSING", row.closing),
        ].compactMap { key, value in value.map { ":\(key): \(property($0))" } }
        let body = [stamps.nonEmpty].compactMap { $0 } + [":PROPERTIES:"] + facts + [":END:"]
        return ["** \(keyword(row.status)) \(plain(row.text)) :huddle:"] + body.map { "   " + $0 }
    }

    private static func keyword(_ status: ActionStatus) -> String {
        switch status {
        case .open: "TODO"
        case .accepted: "ACCEPTED"
        case .done: "DONE"
        case .cancelled: "CANCELLED"
        }
    }

    private static func stamp(_ day: Day) -> String {
        "\(day) \(day.weekday.short)"
    }

    private static func property(_ text: String) -> String {
        SafeText.oneLine(text)
    }

    /// One line in which nothing is a link, a date, a priority or a comment: a zero-width space, which
    /// is the escape that org's manual names, stands after `[` and `<` and before a first `COMMENT`.
    private static func plain(_ text: String) -> String {
        let line = SafeText.oneLine(text).replacing("[", with: "[\u{200B}")
            .replacing("<", with: "<\u{200B}")
        return line.hasPrefix("COMMENT") ? "\u{200B}" + line : line
    }
}
