import Glibc
import Testing

@testable import CursesTerminal

/// A terminal emulator with a shell in it, on a server of its own.
///
/// A class, because the server must end with it.
final class Tmux {
    static let isInstalled = access("/usr/bin/tmux", X_OK) == 0
    private static let patience = 20_000

    private let picture: ProbeLog
    private let server: String

    /// Starts a shell in 80 columns and 24 rows.
    init() throws {
        picture = try ProbeLog()
        server = "probe-" + (picture.path.split(separator: "-").last.map(String.init) ?? "x")
        try run(
            "-f /dev/null new-session -d -x 80 -y 24 'env PS1=ready: bash --norc --noprofile -i'")
        try run("set-option -g status off")
        try run("resize-window -x 80 -y 24")
        expect("the shell") { $0.contains("ready:") }
    }

    deinit {
        // The server may have ended with its last window, and then there is nothing to end.
        try? run("kill-server")
    }

    /// Types text and then a key by its name in tmux.
    func type(_ text: String = "", then key: String = "") throws {
        if !text.isEmpty { try run("send-keys -l '\(text)'") }
        if !key.isEmpty { try run("send-keys \(key)") }
    }

    /// Runs a command of tmux.
    func run(_ command: String) throws {
        let status = try shell("tmux -u -L \(server) \(command)")
        try #require(status == .exited(0), "tmux \(command)")
    }

    /// What the terminal shows, row by row.
    func screen() -> [String] {
        let command = "tmux -u -L \(server) capture-pane -p > \(picture.path)"
        // A shell that cannot start shows nothing, and the test says what it waited for.
        guard (try? shell(command)) == .exited(0) else { return [] }
        return picture.lines()
    }

    /// Waits until what the terminal shows satisfies the condition.
    func expect(
        _ words: Comment, sourceLocation: SourceLocation = #_sourceLocation,
        _ condition: (String) -> Bool
    ) {
        let deadline = Clock.now() + Tmux.patience
        while true {
            let shown = screen().joined(separator: "\n")
            if condition(shown) { return }
            guard Clock.now() < deadline else {
                Issue.record("\(words):\n\(shown)", sourceLocation: sourceLocation)
                return
            }
        }
    }

    private func shell(_ command: String) throws -> ChildProcess.Status {
        let environment = Probe.environment.map { "\($0.key)=\($0.value)" }
        return try ChildProcess.run(
            ["sh", "-c", command], environment: environment + ["TMUX_TMPDIR=/tmp", "HOME=/tmp"])
    }
}
