import TerminalTesting

/// The program under test.
enum Probe {
    static let path = BuiltProgram.path("terminal-probe")
}
