import TerminalTesting
import Testing

/// Lists that leave the team and come back, on the command line.
struct HandOutTests {
    private func demo() throws -> TeamFixture {
        let team = TeamFixture()
        _ = try team.shell("\(TeamFixture.program) demo --keep riverside --no-open --meetings 3")
        return team
    }

    @Test func `lists are previewed, written once, and never over something else`() throws {
        let team = try demo()
        let preview = try team.huddle("hand-out lists --dry-run")
        #expect(preview.output.contains("Dry run: nothing was written."))
        #expect(try team.shell("ls lists").status != .exited(0))
        #expect(try team.huddle("hand-out lists --yes").status == .exited(0))
        let written = try team.shell("cat lists/*.txt | sha256sum").output
        #expect(try team.huddle("hand-out lists --yes").output.contains(" 0 new, "))
        #expect(try team.shell("cat lists/*.txt | sha256sum").output == written)
        _ = try team.shell("for f in lists/*.txt; do echo mine > $f; done")
        let refused = try team.huddle("hand-out lists --yes")
        #expect(refused.status == .exited(1))
        #expect(refused.errors.contains("--force"))
        #expect(try team.huddle("hand-out lists --yes --force").status == .exited(0))
        #expect(try team.shell("cat lists/*.txt | sha256sum").output == written)
    }

    @Test func `whoever confirms by the code of a list is noted`() throws {
        let team = try demo()
        _ = try team.huddle("hand-out lists --yes")
        let waiting = try team.huddle("acknowledge").output.split(separator: "\n")
        let code = try #require(waiting.first?.prefix { $0 != "\t" })
        let confirmed = try team.huddle("acknowledge \(code.lowercased()) --by Eve")
        #expect(confirmed.output == "\(code) confirmed by Eve.\n")
        let left = try team.huddle("acknowledge").output.split(separator: "\n")
        #expect(left.count == waiting.count - 1)
        #expect(try team.huddle("acknowledge ZZZ-ZZZ").status == .exited(1))
    }

    @Test func `a folder of calendar files follows the record, but for what others ticked`() throws
    {
        let team = try demo()
        #expect(try team.huddle("actions --format ics --folder cal").status == .exited(0))
        _ = try team.shell("f=$(ls cal/* | head -1); sed -i 's/NEEDS-ACTION/CANCELLED/' $f")
        let again = try team.huddle("actions --format ics --folder cal")
        #expect(again.errors.contains("0 written"))
        #expect(again.errors.contains("1 changed by another program"))
        let back = try team.huddle("import status cal/*.ics --yes")
        #expect(back.output.contains("1 actions changed"), "\(back.output)\(back.errors)")
        let after = try team.huddle("actions --format ics --folder cal")
        #expect(after.errors.contains("0 changed by another program"))
        #expect(
            try team.shell("grep -h 'source' riverside/journal/*/*").output.contains("iCalendar"))
    }

    @Test func `lists are handed out and confirmed on the screen`() throws {
        let team = try demo()
        let terminal = try team.terminal([])
        terminal.press("", shows: "Riverside palliative MDT")
        terminal.press("a", shows: "hand out")
        terminal.press("x", shows: "Hand out lists?")
        // Keys in the first moment do not count.
        terminal.expect("the lists are written") { picture in
            if picture.contains("Hand out lists?") { terminal.send("y") }
            return picture.contains("c notes who confirmed")
        }
        let files = try team.shell("ls riverside/hand-out/*").output
        #expect(files.contains(".txt"), "\(files)")
        let waiting = try team.huddle("acknowledge").output.split(separator: "\n").count
        terminal.press("c", shows: "Who has confirmed?")
        terminal.press("\r", shows: "Confirmed by ")
        #expect(try team.huddle("acknowledge").output.split(separator: "\n").count == waiting - 1)
        terminal.press("q", shows: "No meeting is open")
        terminal.press("q", shows: "q again")
        terminal.send("q")
        #expect(terminal.waitForEnd() == .exited(0))
    }

    @Test func `the manual page has every command that help shows`() throws {
        let team = TeamFixture()
        let page = try team.huddle("man").output
        for command in ["HAND\\-OUT", "IMPORT STATUS", "ACTIONS", "MINUTES"] {
            #expect(page.contains(".SH COMMAND \(command)"), "\(command)")
        }
    }
}
