/// What stands at a key of a TOML document; tables and arrays name their members by index.
public enum TomlValue: Equatable, Sendable {
    case table([Int])
    case array([Int])
    case string(String)
    case integer(Int)
    case float(Double)
    case boolean(Bool)
    /// A date, a time of day or both, as written.
    case date(String)

    /// What kind of value this is, in words for messages.
    public var kind: String {
        switch self {
        case .table: "a table"
        case .array: "a list"
        case .string: "a text"
        case .integer: "a whole number"
        case .float: "a number with a fraction"
        case .boolean: "true or false"
        case .date: "a date or time"
        }
    }
}
