/// Ways to make text stand out that need no colour.
///
/// There is no dim and no blink: one is unreadable on a shared screen, the other distracts.
public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    /// A set by its bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public static let bold = Attributes(rawValue: 1)
    public static let underline = Attributes(rawValue: 2)
    public static let reverse = Attributes(rawValue: 4)
    public static let italic = Attributes(rawValue: 8)
}
