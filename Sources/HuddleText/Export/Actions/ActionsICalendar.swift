public import HuddleCore

/// Actions as iCalendar to-dos (RFC 5545): one file, or one file for each action.
public enum ActionsICalendar {
    /// One calendar with all actions.
    public static func text(_ actions: [ActionExport]) -> String {
        var writer = ICalendarWriter()
        append(actions, to: &writer)
        return writer.text
    }

    /// A file for each action, as a folder that vdir clients watch holds them; an action keeps its
    /// file name for ever.
    public static func files(_ actions: [ActionExport]) -> [(name: String, text: String)] {
        actions.map { ("\($0.globalID).ics", text([$0])) }
    }

    /// The action whose file has this name; nil for a file of somebody else.
    public static func action(ofFile name: String) -> ActionID? {
        guard name.hasSuffix(".ics") else { return nil }
        return name.split(separator: ".").first.flatMap { ActionID($0) }
    }

    /// True for a file as it was written here; a client that changes it puts its own name in.
    public static func isOurs(_ file: [UInt8]) -> Bool {
        String(decoding: file.prefix(200), as: UTF8.self).contains("PRODID:\(product)\r\n")
    }

    private static let product = "-//Huddle//Actions 1//EN"

    private static func append(_ actions: [ActionExport], to writer: inout ICalendarWriter) {
        writer.add("BEGIN", "VCALENDAR")
        writer.add("VERSION", "2.0")
        writer.add("PRODID", product)
        for action in actions { append(action, to: &writer) }
        writer.add("END", "VCALENDAR")
    }

    private static func append(_ action: ActionExport, to writer: inout ICalendarWriter) {
        var seal = CalendarSeal()
        writer.add("BEGIN", "VTODO")
        for (name, lines) in properties(of: action) {
            writer.addLines(name, lines)
            seal.note(name, lines.joined(separator: "\n"))
        }
        writer.add(CalendarSeal.name, seal.text)
        writer.add("END", "VTODO")
    }

    /// A property with the lines of its text.
    private typealias Property = (name: String, lines: [String])

    private static func properties(of action: ActionExport) -> [Property] {
        let row = action.row
        let due = row.due.map { Property("DUE;VALUE=DATE", [$0.compact]) }
        return [
            ("UID", ["\(action.globalID)@huddle"]), ("DTSTAMP", [action.modifiedAt.compact]),
            ("CREATED", [action.createdAt.compact]),
            ("LAST-MODIFIED", [action.modifiedAt.compact]),
            ("SEQUENCE", [String(action.revision)]), ("CLASS", ["CONFIDENTIAL"]),
            ("SUMMARY", [SafeText.oneLine(summary(action))]), ("DESCRIPTION", description(action)),
        ] + [due].compactMap { $0 } + status(of: action) + [("X-HUDDLE-ID", [row.id.description])]
    }

    private static func summary(_ action: ActionExport) -> String {
        action.patientWords.map { "\(action.row.text) (\($0))" } ?? action.row.text
    }

    /// The due day stands here too, because some clients pass over DUE.
    private static func description(_ action: ActionExport) -> [String] {
        let row = action.row
        let owner = action.owner.map {
            [$0.nameAndRole, $0.organisation].compactMap { $0 }.joined(separator: ", ")
        }
        let facts = [
            action.patientWords.map { "Patient: \($0)" }, "Owner: \(owner ?? "nobody yet")",
            row.due.map { "Due: \(DateWords.day($0))" }, "Agreed: \(DateWords.day(row.created))",
            row.closing?.capitalisedFirst, "Huddle id: \(row.id)",
        ]
        return facts.compactMap { $0 }.map(SafeText.oneLine)
    }

    private static func status(of action: ActionExport) -> [Property] {
        switch action.row.status {
        case .open: [("STATUS", ["NEEDS-ACTION"])]
        case .accepted: [("STATUS", ["IN-PROCESS"])]
        case .done(let day):
            [
                ("STATUS", ["COMPLETED"]),
                ("COMPLETED", [max(day.noon, action.createdAt).compact]),
                ("PERCENT-COMPLETE", ["100"]),
            ]
        case .cancelled: [("STATUS", ["CANCELLED"])]
        }
    }
}
