/// Actions as RFC 4180 records under a fixed header, for spreadsheets and databases.
public enum ActionsCSV {
    /// What stands before the header.
    public enum Start: Sendable {
        case plain
        /// A byte order mark, without which Excel takes UTF-8 for its own code page.
        case byteOrderMark
    }

    /// The names of the columns, in order.
    public static let columns = [
        "id", "patient", "text", "owner", "role", "organisation", "due", "status", "created",
        "meeting", "closed", "carried",
    ]

    /// One record for each action.
    public static func text(_ actions: [ActionExport], start: Start = .plain) -> String {
        var csv = CSVText(start: start == .byteOrderMark ? "\u{FEFF}" : "")
        columns.forEach { csv.add($0) }
        csv.endRecord()
        for action in actions { append(action, to: &csv) }
        return csv.text
    }

    private static func append(_ action: ActionExport, to csv: inout CSVText) {
        let row = action.row
        csv.add(row.id.description)
        csv.addTyped(action.patientWords ?? "")
        csv.addTyped(row.text)
        csv.addTyped(action.owner?.name ?? "")
        csv.addTyped(action.owner?.role ?? "")
        csv.addTyped(action.owner?.organisation ?? "")
        csv.add(row.due?.description ?? "")
        csv.add(row.status.label)
        csv.add(row.created.description)
        csv.add(row.meeting?.description ?? "")
        csv.add(row.closed?.description ?? "")
        csv.add(String(row.carried))
        csv.endRecord()
    }
}
