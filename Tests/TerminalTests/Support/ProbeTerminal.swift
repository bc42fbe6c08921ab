import TerminalTesting
import TerminalUI
import Testing

/// A terminal device with the probe running in it.
final class ProbeTerminal: PseudoTerminal {
    let log: ProbeLog

    /// Starts the probe, or a command line in which `LOG` stands for the path of its log.
    init(
        environment: [String: String] = ["TERM": "xterm-256color"],
        command: [String] = [Probe.path, "LOG"]
    ) throws {
        let log = ProbeLog()
        self.log = log
        try super.init(
            Launch(
                command: command.map { $0 == "LOG" ? log.path : $0 }, environment: environment))
    }

    /// Waits until the probe has written down a line that satisfies the condition.
    func expectLog(
        _ words: Comment, sourceLocation: SourceLocation = #_sourceLocation,
        _ condition: ([String]) -> Bool
    ) {
        wait(sourceLocation: sourceLocation) {
            let lines = log.lines()
            return condition(lines) ? nil : "\(words): \(lines)"
        }
    }

    /// Waits until the probe has opened the terminal and painted its first frame.
    func expectOpen(sourceLocation: SourceLocation = #_sourceLocation) {
        expectOutput("size ", sourceLocation: sourceLocation)
    }
}
