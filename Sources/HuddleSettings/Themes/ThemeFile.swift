public import TerminalUI

/// What a theme file says.
public struct ThemeFile: Equatable, Sendable {
    public var theme: Theme
    /// What the check holds the theme to.
    public var target: ContrastTarget
    /// The theme that this one changes; nil when it stands alone.
    public var inherits: String?
    public var author: String?
    public var licence: String?

    public init(theme: Theme, target: ContrastTarget = .aaa) {
        self.theme = theme
        self.target = target
    }
}
