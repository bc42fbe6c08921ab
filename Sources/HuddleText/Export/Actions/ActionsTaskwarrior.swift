import HuddleCore

/// Actions as JSON that `task import` takes, any number of times without duplicates.
public enum ActionsTaskwarrior {
    /// An array with one task on each line.
    public static func text(_ actions: [ActionExport]) -> String {
        JSONValue.array(actions.lazy.map(task))
    }

    private static func task(_ action: ActionExport) -> JSONValue {
        let row = action.row
        let members: [(String, JSONValue?)] = [
            ("description", .text(SafeText.oneLine(row.text))),
            ("due", row.due.map { .text($0.noon.compact) }),
            ("end", action.closedAt.map { .text($0.compact) }),
            ("entry", .text(action.createdAt.compact)),
            ("modified", .text(action.modifiedAt.compact)),
            ("project", .text("MDT")), ("status", .text(status(row.status))),
            ("tags", .texts(tags(action))),
            ("uuid", .text(NameUUID.text(action.globalID))),
            ("huddleid", .text(row.id.description)), ("huddleowner", typed(action.owner?.name)),
            ("huddlerole", typed(action.owner?.role)),
            ("huddleorganisation", typed(action.owner?.organisation)),
            ("huddlepatient", typed(action.patientWords)),
            ("huddlestatus", .text(row.status.label)),
        ]
        return .object(members.compactMap { key, value in value.map { (key, $0) } })
    }

    private static func typed(_ text: String?) -> JSONValue? {
        text.flatMap { SafeText.oneLine($0).nonEmpty }.map { .text($0) }
    }

    private static func status(_ status: ActionStatus) -> String {
        switch status {
        case .open, .accepted: "pending"
        case .done: "completed"
        case .cancelled: "deleted"
        }
    }

    /// Owner and patient as single words, for those who have not set up the attributes of Huddle.
    private static func tags(_ action: ActionExport) -> [String] {
        ["huddle"] + [action.owner?.name, action.patientWords].compactMap { $0 }.compactMap(tag)
    }

    private static func tag(_ text: String) -> String? {
        let words = SafeText.oneLine(text).split { !$0.isLetter && !$0.isNumber }
        return words.joined(separator: "_").nonEmpty
    }
}
