/// The text of a theme file and what it is called in messages.
public struct ThemeSource: Equatable, Sendable {
    public let file: String
    public let text: String

    public init(file: String, text: String) {
        self.file = file
        self.text = text
    }
}
