/// How the letters of a file were written down as bytes.
public enum TextEncoding: String, CaseIterable, Sendable {
    case utf8, utf16, windows1252

    /// The name people know it by.
    public var label: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16: "UTF-16"
        case .windows1252: "Windows-1252"
        }
    }
}

/// The text of a file and the encoding it was taken to be in.
public struct DecodedText: Equatable, Sendable {
    public let text: String
    public let encoding: TextEncoding
}
