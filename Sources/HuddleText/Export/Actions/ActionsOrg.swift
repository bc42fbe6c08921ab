import HuddleCore

/// Actions as an org-mode file: a heading for each owner, a task for each action.
public enum ActionsOrg {
    /// The actions by owner in the order given, open and closed; `ending` stands in headings of its own.
    public static func text(
        _ actions: [ActionExport], team: String, promises: [String] = [], ending: [String] = []
    ) -> String {
        var lines = [
            "#+TITLE: " + plain("Actions of \(team)"), "#+TODO: TODO ACCEPTED | DONE CANCELLED",
            "#+OPTIONS: ^:nil *:nil e:nil f:nil -:nil tex:verbatim", "",
        ]
        for group in ActionsByOwner.groups(actions) {
            lines.append(heading(group.heading))
            lines += group.actions.flatMap(task)
        }
        if !promises.isEmpty { lines.append(heading(PromiseExport.heading)) }
        lines += promises.map { "** TODO " + plain($0) }
        lines += ending.map(heading)
        return lines.joined(separator: "\n") + "\n"
    }

    /// A heading without tags: what stands between two colons at its end would be one.
    private static func heading(_ text: String) -> String {
        let line = plain(text)
        return "* " + (line.hasSuffix(":") ? line + escape : line)
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

    /// One line in which nothing is a link, a date, a priority, a formula, code or a comment: a zero-width
    /// space, which is the escape that org's manual names, stands within or behind what would open one.
    private static func plain(_ text: String) -> String {
        var line = SafeText.oneLine(text)
        if line.utf8.contains(where: mayOpenMarkup) {
            for mark in marks { line = line.replacing(mark, with: mark + escape) }
            // One alone encloses nothing.
            for mark in ["=", "~"] where line.ranges(of: mark).count > 1 {
                line = line.replacing(mark, with: mark + escape)
            }
            line = line.replacing("@@", with: "@\(escape)@")
                .replacing("{{{", with: "{\(escape){{")
        }
        return line.hasPrefix("COMMENT") ? escape + line : line
    }

    private static let escape = "\u{200B}"
    private static let marks = ["[", "<", "$", "\\", "src_", "call_"]

    /// The last characters of everything that opens markup.
    private static func mayOpenMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "\\"),
            UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "@"),
            UInt8(ascii: "{"):
            true
        default: false
        }
    }
}
