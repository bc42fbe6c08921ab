import CCurses
import Glibc
import TerminalUI

/// A screen just opened, and what was learnt on the way.
struct Opening {
    let screen: OpaquePointer
    let charset: Charset
    /// The type that is not installed, when a common one stands in for it.
    let unknownType: String?

    private static let commonType = "xterm-256color"
    /// Types that say only that nothing is known of the terminal.
    private static let simpleTypes: Set<String> = ["dumb", "unknown", "network", "dialup"]

    /// Opens the terminal on standard input and output, or writes nothing and says why not.
    init(_ colours: TerminalOptions.ColourChoice) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw .notATerminal
        }
        guard let type = Environment.value("TERM") else { throw .typeMissing }
        guard !Opening.simpleTypes.contains(type) else { throw .typeTooSimple(type) }
        charset = cc_set_up_locale() ? .unicode : .ascii
        (screen, unknownType) = try Opening.open(type, useColours: Opening.areWanted(colours))
    }

    /// Whether colours are to be shown, after the choice and `NO_COLOR` (https://no-color.org).
    private static func areWanted(_ choice: TerminalOptions.ColourChoice) -> Bool {
        switch choice {
        case .never: false
        case .automatic: Environment.value("NO_COLOR") == nil
        case .always: true
        }
    }

    private static func open(
        _ type: String, useColours: Bool
    ) throws(TerminalError) -> (OpaquePointer, String?) {
        var problem: Int32 = 0
        if let screen = cc_open(type, useColours, &problem) { return (screen, nil) }
        if cc_problem(UInt32(problem)) == CC_PROBLEM_UNKNOWN_TYPE,
            let screen = cc_open(commonType, useColours, &problem)
        {
            return (screen, type)
        }
        switch cc_problem(UInt32(problem)) {
        case CC_PROBLEM_OPEN_ALREADY: throw .openAlready
        case CC_PROBLEM_NO_CURSOR_MOVEMENT: throw .typeTooSimple(type)
        case CC_PROBLEM_UNKNOWN_TYPE: throw .typeUnknown(type)
        default: throw .system(errno)
        }
    }
}
