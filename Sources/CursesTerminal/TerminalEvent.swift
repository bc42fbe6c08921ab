public import TerminalUI

/// What happened while the terminal was waited for.
public enum TerminalEvent: Hashable, Sendable {
    /// The person did something, or the size of the terminal changed.
    case input(TerminalInput)
    /// A watched descriptor has something to read.
    case readable(Int32)
    /// The time is over.
    case timeout
    /// The terminal or the system wants the program to end; every later event says so too.
    case ended(EndReason)
}

/// Why a program has to end.
public enum EndReason: Hashable, Sendable {
    /// The terminal was closed, or its input is at an end.
    case closed
    /// The signal TERM.
    case terminated
    /// The signal INT; Ctrl-C on the keyboard is a key.
    case interrupted
    /// The signal QUIT.
    case quit
}
