/// A place in a text file, counted from 1.
public struct TextPlace: Hashable, Comparable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: TextPlace, right: TextPlace) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

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

/// One table, array or value of a TOML document, and where it is written.
public struct TomlNode: Equatable, Sendable {
    /// The index of the table or array that this stands in; the root is its own parent.
    public let parent: Int
    /// The last part of the key path: a key, or the index in an array.
    public let key: String
    public let value: TomlValue
    /// Where the value begins.
    public let place: TextPlace
    /// Where the key begins; the place of the value for members of an array.
    public let keyPlace: TextPlace
}
