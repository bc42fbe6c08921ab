import Glibc
import TerminalTesting
import Testing

/// What is left of the program on the terminal, whatever ends it.
struct RestoreTests {
    private static let crashes: [(String, PseudoTerminal.Ending)] = [
        ("\u{1B}OS", .killed(SIGSEGV)), ("\u{1B}[15~", .killed(SIGILL)),
        ("\u{1B}[17~", .killed(SIGABRT)),
    ]

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func `a signal ends the program in order`(number: Int32) throws {
        let terminal = try ProbeTerminal()
        terminal.expectOpen()
        terminal.signal(number)
        #expect(terminal.waitForEnd() == .exited(0))
        let reasons = [SIGTERM: "terminated", SIGHUP: "closed", SIGINT: "interrupted"]
        #expect(terminal.log.lines().last == "ended \(reasons[number] ?? "quit")")
        try expectRestored(terminal)
    }

    @Test(arguments: crashes)
    func `a crash leaves the terminal as it was, and words`(
        key: String, ending: PseudoTerminal.Ending
    ) throws {
        let terminal = try ProbeTerminal()
        terminal.expectOpen()
        terminal.send(key)
        #expect(terminal.waitForEnd() == ending)
        #expect(terminal.text.hasSuffix("the record is safe\r\n"))
        try expectRestored(terminal)
    }

    @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS])
    func `a crash by any signal leaves the terminal as it was`(number: Int32) throws {
        let terminal = try ProbeTerminal()
        terminal.expectOpen()
        terminal.signal(number)
        #expect(terminal.waitForEnd() == .killed(number))
        try expectRestored(terminal)
    }

    @Test(arguments: ["xterm-256color", "vt100", "linux", "tmux-256color", "screen"])
    func `after the end nobody's name is on any kind of terminal`(type: String) throws {
        let terminal = try ProbeTerminal(environment: ["TERM": type])
        terminal.expectOpen()
        terminal.send("q")
        #expect(terminal.waitForEnd() == .exited(0))
        try expectRestored(terminal)
    }

    @Test func `a call of exit leaves the terminal as it was`() throws {
        let terminal = try ProbeTerminal()
        terminal.expectOpen()
        terminal.send("\u{1B}OQ")
        #expect(terminal.waitForEnd() == .exited(3))
        try expectRestored(terminal)
    }

    @Test func `another program gets the terminal as it was and its end is told`() throws {
        let command = "stty -a | grep -q ' icanon' && kill -INT $PPID; exit 7"
        let terminal = try ProbeTerminal(
            environment: ["TERM": "xterm", "PROBE_COMMAND": command])
        terminal.expectOpen()
        terminal.send("\u{1B}OR")
        terminal.expectLog("the child") { $0.last == "child exited(7)" }
        let painted = terminal.output.count
        terminal.send("j")
        terminal.expectLog("a key afterwards") { $0.last == "j" }
        terminal.expectOutput("j |", from: painted)
        terminal.send("q")
        #expect(terminal.waitForEnd() == .exited(0))
        #expect(terminal.text.split(separator: "\u{1B}[?2004h").count == 3)
        try expectRestored(terminal)
    }

    private func expectRestored(
        _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(try terminal.hasOriginalSettings(), sourceLocation: sourceLocation)
        let text = terminal.text
        for (on, off) in [("\u{1B}[?2004h", "\u{1B}[?2004l"), ("\u{1B}[?1049h", "\u{1B}[?1049l")] {
            guard let lastOn = text.ranges(of: on).last?.upperBound else { continue }
            #expect(text[lastOn...].contains(off), "\(off)", sourceLocation: sourceLocation)
        }
        let cleared = text.ranges(of: /\u{1B}\[H\u{1B}\[2?J/).last?.upperBound
        let rest = try #require(cleared.map { text[$0...] }, sourceLocation: sourceLocation)
        #expect(!rest.contains("Zo"), sourceLocation: sourceLocation)
        #expect(!rest.contains("\u{1B}[?25l"), sourceLocation: sourceLocation)
    }
}
