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
        let row = action.row
        writer.add("BEGIN", "VTODO")
        writer.add("UID", "\(action.globalID)@huddle")
        writer.add("DTSTAMP", action.modifiedAt.compact)
        writer.add("CREATED", action.createdAt.compact)
        writer.add("LAST-MODIFIED", action.modifiedAt.compact)
        writer.add("SEQUENCE", String(action.revision))
        writer.add("CLASS", "CONFIDENTIAL")
        writer.addText("SUMMARY", SafeText.oneLine(summary(action)))
        writer.addText("DESCRIPTION", description(action))
        if let due = row.due { writer.add("DUE;VALUE=DATE", due.compact) }
        appendStatus(of: action, to: &writer)
        writer.add("X-HUDDLE-ID", row.id.description)
        writer.add("END", "VTODO")
    }

    private static func summary(_ action: ActionExport) -> String {
        action.patientWords.map { "\(action.row.text) (\($0))" } ?? action.row.text
    }

    /// The due day stands here too, because some clients pass over DUE.
    private static func description(_ action: ActionExport) -> String {
        let row = action.row
        let owner = action.owner.map {
            [$0.nameAndRole, $0.organisation].compactMap { $0 }.joined(separator: ", ")
        }
        let facts = [
            action.patientWords.map { "Patient: \($0)" }, "Owner: \(owner ?? "nobody yet")",
            row.due.map { "Due: \(DateWords.day($0))" }, "Agreed: \(DateWords.day(row.created))",
            row.closing?.capitalisedFirst, "Huddle id: \(row.id)",
        ]
        return facts.compactMap { $0 }.map(SafeText.oneLine).joined(separator: "\n")
    }

    private static func appendStatus(of action: ActionExport, to writer: inout ICalendarWriter) {
        switch action.row.status {
        case .open: writer.add("STATUS", "NEEDS-ACTION")
        case .accepted: writer.add("STATUS", "IN-PROCESS")
        case .done:
            writer.add("STATUS", "COMPLETED")
            if let closedAt = action.closedAt { writer.add("COMPLETED", closedAt.compact) }
            writer.add("PERCENT-COMPLETE", "100")
        case .cancelled: writer.add("STATUS", "CANCELLED")
        }
    }
}
