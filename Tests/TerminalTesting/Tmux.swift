import CursesTerminal
import Glibc
public import Testing

/// A terminal emulator with a shell in it, on a server of its own.
///
/// A class, because the server must end with it.
public final class Tmux {
    /// False on a machine without tmux.
    public static let isInstalled = access("/usr/bin/tmux", X_OK) == 0

    private let folder = ScratchFolder()
    private let shell: Shell
    private let server: String

    /// Starts a shell in 80 columns and 24 rows, with what is added to its environment.
    public init(environment: [String: String] = [:]) throws {
        server = "test-\(folder.name)"
        shell = Shell(
            in: folder,
            environment: ["TMUX_TMPDIR": folder.path].merging(environment) { first, _ in first })
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
    public func type(_ text: String = "", then key: String = "") throws {
        if !text.isEmpty { try run("send-keys -l '\(text)'") }
        if !key.isEmpty { try run("send-keys \(key)") }
    }

    /// Runs a command of tmux.
    public func run(_ command: String) throws {
        let outcome = try shell.run("tmux -u -L \(server) \(command)")
        try #require(outcome.status == .exited(0), "tmux \(command): \(outcome.errors)")
    }

    /// What the terminal shows, row by row.
    public func screen() -> [String] {
        // A shell that cannot start shows nothing, and the test says what it waited for.
        guard let outcome = try? shell.run("tmux -u -L \(server) capture-pane -p"),
            outcome.status == .exited(0)
        else { return [] }
        return outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map(String.init)
    }

    /// Waits until what the terminal shows satisfies the condition.
    public func expect(
        _ words: Comment, sourceLocation: SourceLocation = #_sourceLocation,
        _ condition: (String) -> Bool
    ) {
        let deadline = Clock.now() + Clock.patience
        while true {
            let shown = screen().joined(separator: "\n")
            if condition(shown) { return }
            guard Clock.now() < deadline else {
                Issue.record("\(words):\n\(shown)", sourceLocation: sourceLocation)
                return
            }
        }
    }
}
