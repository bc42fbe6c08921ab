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
        var text = start == .byteOrderMark ? "\u{FEFF}" : ""
        text.reserveCapacity(actions.count * 200)
        CSVText.append(columns.map { .fixed($0) }, to: &text)
        for action in actions {
            CSVText.append(fields(action), to: &text)
        }
        return text
    }

    private static func fields(_ action: ActionExport) -> [CSVText.Field] {
        let row = action.row
        return [
            .fixed(row.id.description), .typed(action.patient ?? ""), .typed(row.text),
            .typed(action.owner?.name ?? ""), .typed(action.owner?.role ?? ""),
            .typed(action.owner?.organisation ?? ""), .fixed(row.due?.description ?? ""),
            .fixed(row.status.label), .fixed(row.created.description),
            .fixed(row.meeting?.description ?? ""), .fixed(row.closed?.description ?? ""),
            .fixed(String(row.carried)),
        ]
    }
}
