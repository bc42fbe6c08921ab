/// What a terminal reports about the person in front of it.
public enum TerminalInput: Hashable, Sendable {
    case key(Key)
    /// Text pasted in one go; its lines end in a line feed.
    case paste(String)
    /// The mouse, if it was asked for.
    case pointer(PointerMove)
    /// The terminal has a new size.
    case resize(Size)
}
