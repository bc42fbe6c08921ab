/// What can be chosen about a terminal.
public struct TerminalOptions: Hashable, Sendable {
    /// Whether colours are shown.
    public enum ColourChoice: String, CaseIterable, Sendable {
        /// As the terminal can, unless `NO_COLOR` is set and not empty.
        case automatic = "auto"
        case never
        /// As the terminal can, whatever `NO_COLOR` says.
        case always
    }

    /// What is made of several lines at once on a terminal that does not mark what is pasted.
    public enum UnmarkedLines: Hashable, Sendable {
        /// They are a paste, so that no line of it runs a command.
        case pasted
        /// They are typed, as by a script.
        case typed
    }

    public var colours: ColourChoice
    public var unmarkedLines: UnmarkedLines

    /// The usual choices unless told otherwise.
    public init(colours: ColourChoice = .automatic, unmarkedLines: UnmarkedLines = .pasted) {
        self.colours = colours
        self.unmarkedLines = unmarkedLines
    }
}
