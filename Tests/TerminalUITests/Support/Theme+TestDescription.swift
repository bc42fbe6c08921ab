public import TerminalUI
public import Testing

extension Theme: CustomTestStringConvertible {
    /// The name, so that reports do not list every look.
    public var testDescription: String { name }
}
