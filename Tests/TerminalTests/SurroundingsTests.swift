import Glibc
import TerminalTesting
import TerminalUI
import Testing

/// The program on terminals and in environments of all kinds.
struct SurroundingsTests {
    @Test(arguments: ["dumb", "unknown", ""])
    func `a terminal that can show no screen gets a reason and no other byte`(
        type: String
    ) throws {
        let terminal = try ProbeTerminal(environment: ["TERM": type])
        #expect(terminal.waitForEnd() == .exited(2))
        #expect(terminal.text.hasPrefix("terminal-probe: type"))
        #expect(!terminal.text.contains("\u{1B}"))
        #expect(try terminal.hasOriginalSettings())
    }

    @Test(arguments: ["< /dev/null", "| cat", "< /dev/null | cat"])
    func `files and pipes are refused before anything is written`(redirection: String) throws {
        let script = "\(Probe.path) /dev/null \(redirection); echo done"
        let terminal = try ProbeTerminal(command: ["sh", "-c", script])
        #expect(terminal.waitForEnd() == .exited(0))
        #expect(terminal.text == "terminal-probe: notATerminal\r\ndone\r\n")
    }

    @Test func `an unknown terminal is taken for a common one, and that can be told`() throws {
        let terminal = try ProbeTerminal(environment: ["TERM": "xterm-kitty-x"])
        terminal.expectOpen()
        #expect(
            terminal.log.lines().first?.hasPrefix("open unicode indexed256 xterm-kitty-x ") == true)
    }

    @Test(arguments: [
        ("xterm-256color", "indexed256"), ("tmux-256color", "indexed256"), ("xterm", "eight"),
        ("linux", "eight"), ("vt100", "mono"),
    ])
    func `a terminal shows the colours it has`(type: String, depth: String) throws {
        let terminal = try ProbeTerminal(environment: ["TERM": type])
        terminal.expectOpen()
        #expect(terminal.log.lines().first?.hasPrefix("open unicode \(depth) - ") == true)
    }

    @Test func `with NO_COLOR no colour is sent`() throws {
        let terminal = try ProbeTerminal(
            environment: ["TERM": "xterm-256color", "NO_COLOR": "1"])
        terminal.expectOpen()
        #expect(terminal.log.lines().first?.hasPrefix("open unicode mono - ") == true)
        #expect(terminal.text.firstMatch(of: /\u{1B}\[[0-9;]*[34][0-9][;m]/) == nil)
    }

    @Test(arguments: ["C", "POSIX"])
    func `in the C locale each letter that cannot be shown is a question mark`(
        locale: String
    ) throws {
        let terminal = try ProbeTerminal(
            environment: ["TERM": "xterm", "LC_ALL": locale])
        terminal.expectOpen()
        #expect(terminal.text.contains("+ Zo? ?ngstr?m . ??? . ? -"))
        #expect(terminal.output.allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: [["LC_ALL": "en_XX.UTF-8"], ["LANG": "en_XX.ISO-8859-1"], ["LANG": ""]])
    func `in a locale that is not installed every letter is shown`(
        locale: [String: String]
    ) throws {
        let environment = locale.merging(["TERM": "xterm"]) { first, _ in first }
        let terminal = try ProbeTerminal(environment: environment)
        terminal.expectOpen()
        #expect(terminal.text.contains("Zoë Ångström · 王小明 · 👩"))
    }

    @Test func `LINES and COLUMNS of the environment do not stop resizing`() throws {
        let terminal = try ProbeTerminal(
            environment: ["TERM": "xterm", "LINES": "24", "COLUMNS": "80"])
        terminal.expectOpen()
        terminal.resize(Size(width: 120, height: 40))
        terminal.expectLog("the size") { $0.last == "<resize:120x40>" }
        terminal.expectOutput("size 120x40")
    }

    @Test func `a storm of sizes ends in the last one`() throws {
        var generator = SystemRandomNumberGenerator()
        let terminal = try ProbeTerminal()
        terminal.expectOpen()
        for _ in 0..<300 {
            let width = Int.random(in: 1...300, using: &generator)
            terminal.resize(Size(width: width, height: .random(in: 1...100, using: &generator)))
            terminal.send("j")
        }
        terminal.resize(Size(width: 83, height: 21))
        terminal.expectLog("the size and all keys") { lines in
            lines.last { $0.hasPrefix("<resize") } == "<resize:83x21>"
                && lines.count { $0 == "j" } == 300
        }
        terminal.expectOutput("size 83x21")
        terminal.send("q")
        #expect(terminal.waitForEnd() == .exited(0))
    }

    @Test func `nothing hostile reaches the terminal`() throws {
        let terminal = try ProbeTerminal()
        terminal.expectOpen()
        terminal.send("\u{1B}[200~\u{202E}\u{9B}31m\u{0}\u{7}\u{200D}\u{E000}\u{1B}[201~")
        terminal.expectLog("the paste") { $0.count == 2 }
        terminal.send("q")
        #expect(terminal.waitForEnd() == .exited(0))
        for hostile in ["\u{202E}", "\u{9B}", "\u{0}", "\u{7}", "\u{200D}", "\u{E000}"] {
            #expect(
                !terminal.text.unicodeScalars.contains(
                    Character(hostile).unicodeScalars.first ?? "x"))
        }
    }

    @Test func `closing the terminal ends the program`() throws {
        let log: ProbeLog
        do {
            let terminal = try ProbeTerminal()
            terminal.expectOpen()
            log = terminal.log
            terminal.hangUp()
            #expect(terminal.waitForEnd() == .exited(0))
        }
        #expect(log.lines().last == "ended closed")
    }
}
