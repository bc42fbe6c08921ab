import Glibc
import TerminalTesting
import Testing

/// The files of a team as other programs and other people find them.
struct RecordTests {
    /// A terminal with the meeting open on the first person, in a team of its own or somebody's.
    private func meeting(of team: TeamFixture) throws -> ProgramTerminal {
        let terminal = try team.terminal()
        terminal.openMeeting()
        return terminal
    }

    private func texts(of team: TeamFixture) throws -> [String] {
        try team.shell(
            "\(TeamFixture.program) minutes --format json | jq -r '.people[].entries[].text'"
        ).output.split(separator: "\n").map(String.init)
    }

    private func leave(_ terminal: ProgramTerminal) {
        terminal.send("\u{1B}")
        terminal.expect("c said")
        terminal.signal(SIGTERM)
        #expect(terminal.waitForEnd() == .exited(0))
    }

    @Test(.enabled(if: access("/usr/bin/jq", X_OK) == 0, "jq is not installed"))
    func `every line of every journal is read by jq`() throws {
        let team = TeamFixture()
        _ = try team.shell("\(TeamFixture.program) demo --keep riverside --no-open --meetings 6")
        let outcome = try team.shell("cat riverside/journal/*/*.jsonl | jq -c .")
        #expect(outcome.status == .exited(0), "\(outcome.errors)")
        let lines = try team.shell("cat riverside/journal/*/*.jsonl | wc -l").output
        #expect(lines == "\(outcome.output.split(separator: "\n").count)\n")
        #expect(outcome.output.split(separator: "\n").count > 500)
    }

    @Test func `files that are gone are written again byte for byte, and nothing else changes`()
        throws
    {
        let team = TeamFixture()
        _ = try team.shell("\(TeamFixture.program) demo --keep riverside --no-open --meetings 6")
        let before = try team.files()
        _ = try team.shell("rm -r riverside/minutes riverside/patients riverside/actions.md")
        let check = try team.huddle("check")
        #expect(check.status == .exited(2))
        #expect(check.output.contains("actions.md: not as recorded"))
        let repair = try team.huddle("check --repair")
        #expect(repair.status == .exited(0), "\(repair.output)\(repair.errors)")
        #expect(repair.errors.contains("Wrote actions.md"))
        #expect(try team.files() == before)
        #expect(try team.huddle("check --repair").errors.isEmpty, "nothing is left to write")
        #expect(try team.huddle("check --strict").output.contains("not as recorded") == false)
    }

    @Test func `a file edited by hand is named and never overwritten`() throws {
        let team = TeamFixture()
        _ = try team.shell("\(TeamFixture.program) demo --keep riverside --no-open --meetings 2")
        _ = try team.shell("echo 'my own note' >> riverside/actions.md")
        let strict = try team.huddle("check --strict")
        #expect(strict.status == .exited(2))
        #expect(strict.output.contains("actions.md: edited by hand"))
        let repair = try team.huddle("check --repair")
        #expect(repair.errors.contains("actions.new.md"))
        #expect(try team.shell("tail -1 riverside/actions.md").output == "my own note\n")
    }

    @Test func `what one run recorded the next can undo, and the one after brings back`() throws {
        let team = try TeamFixture.imported()
        var terminal = try meeting(of: team)
        terminal.press("c", shows: "for example:")
        terminal.press("dn: eats again\r", shows: "eats again")
        leave(terminal)
        terminal = try team.terminal()
        terminal.press("", shows: "eats again")
        terminal.press("u", shows: "Undone: ")
        terminal.expect("the line gone") { !$0.contains("eats again\n") }
        leave(terminal)
        #expect(try texts(of: team).isEmpty)
        terminal = try team.terminal()
        terminal.press("", shows: "c said")
        terminal.press("\u{12}", shows: "Brought back")
        leave(terminal)
        #expect(try texts(of: team) == ["eats again"])
    }

    @Test func `two people in one meeting see each other's lines, and both are kept`() throws {
        let team = try TeamFixture.imported()
        let first = try meeting(of: team)
        let second = try team.terminal()
        second.expect("c said")
        for (terminal, other, line) in [(first, second, "eats again"), (second, first, "sleeps")] {
            terminal.press("c", shows: "for example:")
            terminal.press("dn: \(line)\r", shows: line)
            let start = Clock.now()
            other.expect(line)
            // A second is the promise; a busy machine is given more.
            #expect(Clock.now() - start < 3_000)
        }
        leave(first)
        leave(second)
        #expect(try texts(of: team) == ["eats again", "sleeps"])
    }

    @Test func `what somebody is typing is not offered to a second person who joins`() throws {
        let team = try TeamFixture.imported()
        let first = try meeting(of: team)
        first.press("c", shows: "for example:")
        first.send("dn: not yet sent")
        first.wait {
            TextFile.contents(ofFolder: "\(team.path)/drafts", ending: ".json")
                .contains("not yet sent")
                ? nil : "the draft is not on the disk"
        }
        let second = try team.terminal()
        second.expect("c said")
        second.press("c", shows: "for example:")
        second.press("dn: sent\r", shows: "Today")
        first.signal(SIGKILL)
        _ = first.waitForEnd()
        let third = try team.terminal()
        third.expect("c said")
        third.press("c", shows: "› dn: not yet sent")
    }
}
