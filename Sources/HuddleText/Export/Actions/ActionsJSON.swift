/// Actions as JSON: an array for programs that read a document, lines for those that read a stream.
public enum ActionsJSON {
    /// An array with one action on each line.
    public static func text(_ actions: [ActionExport]) -> String {
        JSONValue.array(actions.lazy.map(value))
    }

    /// One action on each line and nothing else.
    public static func lines(_ actions: [ActionExport]) -> String {
        JSONValue.lines(actions.lazy.map(value))
    }

    private static func value(_ action: ActionExport) -> JSONValue {
        let row = action.row
        return .object([
            ("id", .text(row.id.description)), ("patient", .text(action.patientWords)),
            ("text", .text(row.text)), ("owner", owner(action.owner)), ("due", .words(row.due)),
            ("status", .text(row.status.label)), ("created", .words(row.created)),
            ("meeting", .words(row.meeting)), ("closed", .words(row.closed)),
            ("carried", .number(row.carried)),
        ])
    }

    private static func owner(_ owner: ActionExport.Owner?) -> JSONValue {
        guard let owner else { return .null }
        return .object([
            ("id", .words(owner.id)), ("name", .text(owner.name)), ("role", .text(owner.role)),
            ("organisation", .text(owner.organisation)),
        ])
    }
}
