/// A theme as it is offered: by what its file says it is called.
public struct ThemeChoice: Equatable, Sendable {
    /// What chooses it, as `--theme` takes it: the name of its file, or of a theme without one.
    public let id: String
    /// What the theme says it is called.
    public let title: String

    /// A theme under its own title; one that says none is called by its id.
    public init(_ id: String, title: String? = nil) {
        self.id = id
        self.title = title ?? id
    }

    /// How it stands in a list: the title, and the id where that is another word.
    var label: String { title == id ? id : "\(title) (\(id))" }
}
