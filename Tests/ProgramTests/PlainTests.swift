import TerminalTesting
import Testing

/// The program as a prompt, through a pipe and on a terminal that can show no screen.
struct PlainTests {
    private static let meeting = """
        meet
        1
        all-present
        to-order
        1 discuss
        contribution dn: Zoë slept well
        decision stays at home @gp fri
        action order the chair @ot fri
        wrap-up
        carry-over-all
        sign-off
        yes
        quit

        """

    @Test func `a meeting from a pipe is held, signed off and found in the minutes`() throws {
        let team = try TeamFixture.imported()
        TextFile.write(Self.meeting, to: "\(team.scratch.path)/meeting.txt")
        let outcome = try team.huddle("--plain < meeting.txt")
        #expect(outcome.status == .exited(0), "\(outcome.output) \(outcome.errors)")
        #expect(outcome.output.contains("Signed off and sealed"))
        #expect(!outcome.output.contains("\u{1B}"))
        #expect(try team.huddle("minutes").output.contains("Zoë slept well"))
        #expect(try team.huddle("actions --format csv").output.contains("order the chair"))
        #expect(try team.huddle("check").status == .exited(0))
    }

    @Test func `a script with a line that could not be carried out ends with 1`() throws {
        let team = try TeamFixture.imported()
        let outcome = try team.shell("echo frobnicate | \(TeamFixture.program) --plain")
        #expect(outcome.status == .exited(1))
        #expect(outcome.output.contains("! No command"), "\(outcome.output)")
    }

    @Test func `a terminal that can show no screen gets the prompt and no escape`() throws {
        let team = try TeamFixture.imported()
        let terminal = try team.terminal(["meet"], type: "dumb")
        terminal.wait { terminal.text.contains("Which meeting?") ? nil : terminal.text }
        terminal.send("1\n")
        terminal.wait { terminal.text.contains("Roll call") ? nil : terminal.text }
        terminal.send("\u{03}quit\n")
        #expect(terminal.waitForEnd() == .exited(0))
        #expect(!terminal.text.contains("\u{1B}"))
    }
}
