import Glibc
import TerminalTesting
import Testing

/// A team's folder that goes away in the middle of a meeting, and comes back.
struct ShareTests {
    private func meeting(of team: TeamFixture) throws -> ProgramTerminal {
        let terminal = try team.terminal()
        terminal.openMeeting()
        return terminal
    }

    @Test func `lines typed while the folder is away are shown, said, and handed over once`() throws
    {
        let team = try TeamFixture.imported()
        let terminal = try meeting(of: team)
        terminal.press("c", shows: "for example:")
        terminal.press("dn: before\r", shows: "before")
        _ = try team.shell("mv riverside away")
        terminal.press("dn: meanwhile\r", shows: "meanwhile")
        terminal.expect("1 line not shared")
        terminal.press("dn: still\r", shows: "2 lines not shared")
        _ = try team.shell("mv away riverside")
        terminal.expect("handed over")
        terminal.expect("● saved")
        terminal.press("dn: after\r", shows: "after")
        terminal.send("\u{1B}")
        terminal.expect("c said")
        terminal.signal(SIGTERM)
        #expect(terminal.waitForEnd() == .exited(0))
        let minutes = try team.huddle("minutes").output
        for word in ["before", "meanwhile", "still", "after"] {
            #expect(
                minutes.split(separator: "\n").count { $0.hasSuffix(" \(word)") } == 1, "\(word)")
        }
        #expect(try team.huddle("check").output.isEmpty)
    }

    @Test func `a folder that is back and does not take the lines is not called away`() throws {
        let team = try TeamFixture.imported()
        let terminal = try meeting(of: team)
        _ = try team.shell("mv riverside away")
        terminal.press("c", shows: "contribution for")
        terminal.press("dn: meanwhile\r", shows: "1 line not shared")
        let place = "$(cd .local/state/huddle/spool/*/ && ls journal/*/*.jsonl)"
        _ = try team.shell("mkdir -p away/\(place) && mv away riverside")
        terminal.expect("the team's folder does not take it")
        terminal.expect("1 line not shared")
        _ = try team.shell("rmdir riverside/\(place)")
        terminal.expect("handed over")
        terminal.signal(SIGKILL)
        _ = terminal.waitForEnd()
    }

    @Test func `words that have to go leave the copy on this machine, and the meeting goes on`()
        throws
    {
        let team = try TeamFixture.imported()
        let terminal = try meeting(of: team)
        _ = try team.shell("mv riverside away")
        terminal.press("c", shows: "contribution for")
        terminal.press("dn: meanwhile\r", shows: "1 line not shared")
        _ = try team.shell("mv away riverside")
        terminal.expect("handed over")
        let redacted = try team.shell(
            """
            f=$(ls .local/state/huddle/spool/*/journal/*/*.jsonl)
            n=$(grep meanwhile $f | sed 's/.*"seq":\\([0-9]*\\),.*/\\1/')
            \(TeamFixture.program) redact $(basename $f .jsonl | sed 's/.*-//')-$n --reason asked
            """)
        redacted.expectSuccess()
        #expect(redacted.errors.contains("on this machine: the words of"))
        // Where the folder was moved and not gone, the line that was not saved is in its journal too.
        #expect(redacted.errors.contains("does not count and still holds the words"))
        terminal.press("dn: afterwards\r", shows: "afterwards")
        terminal.send("\u{1B}")
        terminal.expect("c said")
        terminal.signal(SIGTERM)
        #expect(terminal.waitForEnd() == .exited(0))
        let left = "grep -rlF meanwhile .local/state/huddle/spool riverside/journal/*/*-?????.jsonl"
        let copies = try team.shell("\(left) | grep -cv '^riverside'").output
        #expect(copies == "0\n")
        let minutes = try team.huddle("minutes").output
        #expect(!minutes.contains("meanwhile"))
        #expect(minutes.split(separator: "\n").count { $0.hasSuffix(" afterwards") } == 1)
    }

    @Test func `that typing is not kept is no longer said once the folder is back`() throws {
        let team = try TeamFixture.imported()
        let terminal = try meeting(of: team)
        _ = try team.shell("mv riverside away")
        terminal.press("c", shows: "contribution for")
        terminal.send("dn: half a line")
        // Another notice may stand there until a key is pressed.
        terminal.expect("NOT KEPT") { picture in
            if picture.contains("The minutes file is behind") { terminal.send(".") }
            return picture.contains("NOT KEPT")
        }
        _ = try team.shell("mv away riverside")
        terminal.expect("no longer NOT KEPT") { !$0.contains("NOT KEPT") }
        #expect(try team.shell("cat riverside/drafts/*.json").output.contains("half a line"))
        terminal.signal(SIGKILL)
        _ = terminal.waitForEnd()
    }

    /// A program that is killed while the folder is away; the folder is back.
    private func killedMeanwhile() throws -> TeamFixture {
        let team = try TeamFixture.imported()
        let terminal = try meeting(of: team)
        _ = try team.shell("mv riverside away")
        terminal.press("c", shows: "contribution for")
        terminal.press("dn: meanwhile\r", shows: "1 line not shared")
        terminal.signal(SIGKILL)
        _ = terminal.waitForEnd()
        _ = try team.shell("mv away riverside")
        return team
    }

    @Test func `lines that cannot be handed over are said to be on this machine until they are`()
        throws
    {
        let team = try killedMeanwhile()
        // A folder has the name of the journal that is to be handed over.
        let place = "riverside/$(cd .local/state/huddle/spool/*/ && ls journal/*/*.jsonl)"
        _ = try team.shell("mkdir -p \(place)")
        let check = try team.huddle("check")
        #expect(check.status == .exited(2))
        #expect(check.output.contains("1 line is on this machine and not in the team's folder"))
        let terminal = try team.terminal()
        terminal.expect("Lines of an earlier meeting are on this machine")
        terminal.signal(SIGTERM)
        _ = terminal.waitForEnd()
        _ = try team.shell("rmdir \(place)")
        let minutes = try team.shell(
            "printf 'Name,Role\n' > none.csv; \(TeamFixture.program) import professionals none.csv --yes; "
                + "\(TeamFixture.program) minutes")
        #expect(minutes.output.split(separator: "\n").count { $0.hasSuffix(" meanwhile") } == 1)
        #expect(try team.huddle("check").output.isEmpty)
    }

    @Test func `lines that a killed program kept are handed over at the next start`() throws {
        let team = try killedMeanwhile()
        let again = try team.terminal()
        again.expect("meanwhile")
        again.signal(SIGKILL)
        _ = again.waitForEnd()
        let minutes = try team.huddle("minutes").output
        #expect(minutes.split(separator: "\n").count { $0.hasSuffix(" meanwhile") } == 1)
    }
}
