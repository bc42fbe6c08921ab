/// The character between the cells of a row.
public struct CSVDelimiter: Equatable, Sendable {
    let byte: UInt8

    public static let comma = CSVDelimiter(byte: UInt8(ascii: ","))
    public static let semicolon = CSVDelimiter(byte: UInt8(ascii: ";"))
    public static let tab = CSVDelimiter(byte: UInt8(ascii: "\t"))
    public static let bar = CSVDelimiter(byte: UInt8(ascii: "|"))

    /// In words, for the preview: `commas`.
    public var label: String {
        switch self {
        case .comma: "commas"
        case .semicolon: "semicolons"
        case .tab: "tabs"
        case .bar: "bars"
        default: "“\(Unicode.Scalar(byte))”"
        }
    }

    /// One of them, in a sentence: `comma`.
    var single: String {
        label.hasSuffix("s") ? String(label.dropLast()) : label
    }
}
