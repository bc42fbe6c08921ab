import Glibc
import TerminalTesting
import TerminalUI
import Testing

/// What is left of a line that is being typed when the program is interrupted.
struct EndingTests {
    private static let words = "dn: half a sen"

    /// A terminal in the middle of a line.
    private func typing(_ team: TeamFixture) throws -> ProgramTerminal {
        let terminal = try team.terminal()
        terminal.openMeeting()
        terminal.press("c", shows: "for example:")
        terminal.press(Self.words, shows: "› \(Self.words)")
        return terminal
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal ends the program with the line kept and the terminal as it was`(
        number: Int32
    ) throws {
        let team = try TeamFixture.imported()
        let terminal = try typing(team)
        terminal.signal(number)
        #expect(terminal.waitForEnd() == .exited(0))
        #expect(try terminal.hasOriginalSettings())
        let afterwards = terminal.text.split(separator: "\u{1B}[?1049l").last ?? ""
        let said = afterwards.split(separator: "\r\n").filter { $0.contains("huddle: ") }
        #expect(said.count == 1, "\(afterwards)")
        try expectLineOffered(team)
    }

    @Test func `a closed window ends the program with the line kept`() throws {
        let team = try TeamFixture.imported()
        let terminal = try typing(team)
        terminal.hangUp()
        #expect(terminal.waitForEnd() == .exited(0))
        try expectLineOffered(team)
    }

    @Test func `Ctrl-C does not end the program and keeps what is being typed`() throws {
        let team = try TeamFixture.imported()
        let terminal = try typing(team)
        terminal.press("\u{03}", shows: "q at the home screen closes the program")
        terminal.press("c", shows: "› \(Self.words)")
    }

    private func expectLineOffered(_ team: TeamFixture) throws {
        let terminal = try team.terminal()
        terminal.press("", shows: "c said")
        terminal.press("c", shows: "› \(Self.words)")
        terminal.send(" finished\r")
        terminal.expect("the line sent") {
            $0.contains("half a sen finished") && !$0.contains("› \(Self.words)")
        }
        let minutes = try team.shell(
            "\(TeamFixture.program) minutes --format json | jq -r '.people[].entries[].text'")
        #expect(minutes.output == "half a sen finished\n")
    }
}

/// What a person with a job-control shell and a window of any size sees.
@Suite(.enabled(if: Tmux.isInstalled))
struct WindowTests {
    private func typing() throws -> (TeamFixture, Tmux) {
        let team = try TeamFixture.imported()
        let tmux = try team.tmux()
        try tmux.type("huddle meet", then: "Enter")
        tmux.expect("the templates") { $0.contains("Which meeting?") }
        try tmux.type(then: "Enter")
        tmux.expect("the roll call") { $0.contains("Who is here?") }
        try tmux.type("A", then: "Enter")
        tmux.expect("the order") { $0.contains("Running order: 40") }
        try tmux.type(then: "Enter")
        tmux.expect("the person") { $0.contains("Today") }
        try tmux.type("c")
        try tmux.type("dn: woke four")
        tmux.expect("the line") { $0.contains("› dn: woke four") }
        return (team, tmux)
    }

    @Test func `in a window of 20x5 typing goes on, and at 80x24 everything is there`() throws {
        let (team, tmux) = try typing()
        try tmux.run("resize-window -x 20 -y 5")
        tmux.expect("the calm line") { $0.contains("Needs 40x10") && $0.contains("3 words") }
        try tmux.type(" times")
        tmux.expect("the count") { $0.contains("4 words") }
        try tmux.run("resize-window -x 80 -y 24")
        tmux.expect("the whole screen") {
            $0.contains("› dn: woke four times") && $0.contains("Today") && $0.contains("● saved")
        }
        try tmux.type(then: "Enter")
        tmux.expect("the saved line") { $0.contains("saved · type the next one") }
        #expect(try team.huddle("minutes").output.contains("woke four times"))
    }

    @Test func `Ctrl-Z gives the shell back and fg goes on with the line`() throws {
        let (_, tmux) = try typing()
        try tmux.type(then: "C-z")
        tmux.expect("the shell") { $0.contains("Stopped") && $0.contains("ready:") }
        #expect(!tmux.screen().joined().contains("woke"))
        try tmux.type("fg", then: "Enter")
        tmux.expect("the line") { $0.contains("› dn: woke four") }
        try tmux.type(" times")
        tmux.expect("more of it") { $0.contains("› dn: woke four times") }
    }
}
