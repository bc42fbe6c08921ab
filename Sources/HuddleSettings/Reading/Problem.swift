/// Something in a settings or theme file that could not be used, said so that it can be mended.
public struct Problem: Equatable, Sendable, CustomStringConvertible {
    public let file: String
    public let place: TextPlace
    /// The key path, such as `thresholds.review-days-a`; empty when it is about the whole file.
    public let field: String
    /// What was expected, and what was found.
    public let message: String

    public init(file: String, place: TextPlace, field: String, message: String) {
        self.file = file
        self.place = place
        self.field = field
        self.message = message
    }

    public var line: Int { place.line }
    public var column: Int { place.column }

    /// One line: `team.toml:4:8: word: expected …`.
    public var description: String {
        let words = field.isEmpty ? message : "\(field): \(message)"
        return "\(file):\(line):\(column): \(words)"
    }
}
