/// How a role appears: its colours and attributes.
///
/// A colour that is absent leaves the terminal's own.
public struct Look: Hashable, Sendable {
    public var foreground: Colour?
    public var background: Colour?
    public var attributes: Attributes

    /// A look; without arguments, the terminal's own.
    public init(
        foreground: Colour? = nil, background: Colour? = nil, attributes: Attributes = []
    ) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The contrast ratio between the colours, or nothing when one of them is the terminal's own.
    public var contrast: Double? {
        guard let foreground, let background else { return nil }
        return foreground.contrast(with: background)
    }
}
