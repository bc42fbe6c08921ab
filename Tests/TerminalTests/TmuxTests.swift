import TerminalTesting
import TerminalUI
import Testing

@testable import CursesTerminal

/// What a person sees in a terminal emulator.
@Suite(.enabled(if: Tmux.isInstalled))
struct TmuxTests {
    private func start() throws -> (Tmux, ProbeLog) {
        let tmux = try Tmux()
        let log = ProbeLog()
        try tmux.type("\(Probe.path) \(log.path)", then: "Enter")
        tmux.expect("the first frame") { $0.contains("size 80x24") }
        return (tmux, log)
    }

    @Test func `names of every script leave the frame in its column`() throws {
        let (tmux, _) = try start()
        let rows = tmux.screen()
        #expect(rows.first?.hasPrefix("╭ Zoë Ångström · 王小明 · 👩 ──") == true)
        #expect(rows.count == 24)
        #expect(rows.allSatisfy { DisplayWidth.of($0) == 80 })
    }

    @Test func `Ctrl-Z gives the shell its terminal without a name on it, and fg goes on`() throws {
        let (tmux, log) = try start()
        try tmux.type("j", then: "C-z")
        tmux.expect("the shell") { $0.contains("Stopped") && $0.contains("ready:") }
        #expect(!tmux.screen().joined().contains("Zo"))
        try tmux.type(
            "stty -a | tr \";\" \"\\n\" | grep -c -e \" icanon\" -e \" echo \"", then: "Enter")
        tmux.expect("a usual terminal") { $0.contains("\n2\n") || $0.contains("\n1\n") }
        try tmux.type("fg", then: "Enter")
        tmux.expect("the frame") { $0.contains("size 80x24") && $0.contains("<c-z> |") }
        try tmux.type("k")
        tmux.expect("a key afterwards") { $0.contains("k |") }
        #expect(log.lines().suffix(3) == ["j", "<c-z>", "k"])
        try tmux.type("q")
        tmux.expect("the shell") { $0.contains("ready:") && !$0.contains("Zo") }
    }

    @Test func `stopped from outside the program comes back with its frame`() throws {
        let (tmux, log) = try start()
        let process = try #require(log.lines().first?.split(separator: " ").last)
        for (signal, key) in [("TSTP", "j"), ("STOP", "k")] {
            try tmux.run("run-shell 'kill -\(signal) \(process)'")
            tmux.expect("the shell") { $0.contains("Stopped") }
            try tmux.type("clear; fg", then: "Enter")
            tmux.expect("the frame") { $0.contains("size 80x24") && !$0.contains("ready:") }
            try tmux.type(key)
            tmux.expect("the key") { $0.contains("\(key) |") }
        }
    }

    @Test func `a paste of the emulator is one paste`() throws {
        let (tmux, log) = try start()
        try tmux.run("set-buffer 'q\ny\nZoë'")
        try tmux.run("paste-buffer -p")
        tmux.expect("the paste") { $0.contains("<paste:q\\ny\\nZoë> |") }
        #expect(log.lines().count == 2)
    }

    @Test func `the frame follows the size of the window`() throws {
        let (tmux, _) = try start()
        try tmux.run("resize-window -x 41 -y 11")
        tmux.expect("the small frame") { $0.contains("size 41x11") }
        #expect(tmux.screen().allSatisfy { DisplayWidth.of($0) == 41 })
        try tmux.run("resize-window -x 1 -y 1")
        try tmux.run("resize-window -x 80 -y 24")
        tmux.expect("the old frame") { $0.contains("size 80x24") }
    }
}
