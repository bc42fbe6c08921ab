/// Why the terminal cannot be used; nothing has been written to it then.
public enum TerminalError: Error, Hashable, Sendable {
    /// Input or output is a file, a pipe or nothing.
    case notATerminal
    /// The environment does not say what the terminal is.
    case typeMissing
    /// The terminal cannot move its cursor.
    case typeTooSimple(String)
    /// Neither the terminal's description nor that of a common one is installed.
    case typeUnknown(String)
    /// Another screen is open in this process.
    case openAlready
    /// The system refused, with the error number.
    case system(Int32)
}
