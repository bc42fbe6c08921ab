import HuddleCore

/// The parts that resources of every FHIR document have in common.
enum FHIRValue {
    /// One entry of a bundle: its address, made from a name that stays, and the resource.
    static func entry(_ key: String, _ members: [(String, JSONValue?)]) -> JSONValue {
        .object([
            ("fullUrl", .text(address(key))),
            ("resource", .object(members.compactMap { key, value in value.map { (key, $0) } })),
        ])
    }

    /// Points to the entry with this key.
    static func reference(_ key: String) -> JSONValue {
        .object([("reference", .text(address(key)))])
    }

    /// A number of Huddle's own.
    static func identifier(_ kind: String, _ value: String) -> JSONValue {
        .object([("system", .text("urn:huddle:\(kind)")), ("value", .text(value))])
    }

    /// A concept without a code: none is claimed.
    static func concept(_ words: String) -> JSONValue {
        .object([("text", text(words))])
    }

    /// A FHIR string holds neither control characters nor nothing.
    static func text(_ typed: String) -> JSONValue {
        .text(SafeText.oneLine(typed).nonEmpty ?? "-")
    }

    /// What a Task says of an action's status.
    static func status(_ status: ActionStatus) -> JSONValue {
        switch status {
        case .open: .text("requested")
        case .accepted: .text("accepted")
        case .done: .text("completed")
        case .cancelled: .text("cancelled")
        }
    }

    private static func address(_ key: String) -> String { "urn:uuid:" + NameUUID.text(key) }
}
