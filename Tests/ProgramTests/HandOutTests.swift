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
        let lines = try team.huddle("acknowledge --format jsonl").output.split(separator: "\n")
        #expect(lines.count == left.count)
        #expect(try !team.huddle("acknowledge --format csv").output.contains(code))
    }

    @Test func `lists that only programs read come with a warning`() throws {
        let team = try demo()
        let warning = "No format of these lists says how to confirm them"
        #expect(try !team.huddle("hand-out lists --dry-run").output.contains(warning))
        _ = try team.shell(
            "sed -i '/^\\[hand-out\\]/,/^\\[/{/^ *#* *formats/d}' riverside/team.toml; "
                + "sed -i 's/^\\[hand-out\\]/&\\nformats = [\"csv\", \"ics\"]/' riverside/team.toml"
        )
        let preview = try team.huddle("hand-out lists --dry-run")
        #expect(preview.output.contains(warning), "\(preview.output)\(preview.errors)")
    }

    @Test func `people who object or do not consent are left out where that is asked for`() throws {
        let team = try demo()
        _ = try team.shell(
            """
            printf 'Name,Objection,Consent\\nAda One,yes,\\nBea Two,,no\\nCyd Three,,yes\\n' > people.csv
            printf 'Action,Patient\\nring one,Ada One\\nring two,Bea Two\\nring three,Cyd Three\\n' > list.csv
            """)
        _ = try team.huddle("import patients people.csv --yes")
        _ = try team.huddle("import actions list.csv --yes")
        let all = try team.huddle("actions --format jsonl").output
        #expect(all.contains("ring one") && all.contains("ring two"))
        let kept = try team.huddle("actions --format jsonl --no-restricted")
        #expect(!kept.output.contains("ring one") && !kept.output.contains("ring two"))
        #expect(kept.output.contains("ring three"))
        #expect(kept.errors.contains("2 left out, to be told by word of mouth."))
    }

    @Test func `minutes name people in the style that is asked for`() throws {
        let team = try demo()
        let full = try team.huddle("minutes --format json").output
        let initials = try team.huddle("minutes --format json --names initials").output
        let number = try team.huddle("minutes --format json --names number").output
        #expect(Set([full, initials, number]).count == 3)
        #expect(full.contains("\"NHS 999 ") && !initials.contains("\"NHS 999 "))
    }

    @Test func `lists are handed out and confirmed on the screen`() throws {
        let team = try demo()
        let terminal = try team.terminal([])
        terminal.press("", shows: "Riverside palliative MDT")
        terminal.press("a", shows: "x export")
        terminal.press("x", shows: "Hand out lists?")
        // Keys in the first moment do not count; one too many is told that it does nothing.
        terminal.expect("the question is answered") { picture in
            let isAsked = picture.contains("Hand out lists?")
            if isAsked { terminal.send("y") }
            return !isAsked
        }
        terminal.press("c", shows: "Who has confirmed?")
        let files = try team.shell("ls riverside/hand-out/*").output
        #expect(files.contains(".txt"), "\(files)")
        let waiting = try team.huddle("acknowledge").output.split(separator: "\n").count
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
        let heads = page.split(separator: "\n").filter { $0.hasPrefix(".SH") }.prefix(3)
        #expect(heads == [".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION"])
        let sentence = "Run multidisciplinary team meetings and keep their minutes in plain files."
        #expect(page.ranges(of: sentence).count == 1)
        #expect(!page.contains(".PP\n.PP") && !page.contains(".PP\n.S"))
        for command in ["HAND\\-OUT", "IMPORT STATUS", "ACTIONS", "MINUTES"] {
            #expect(page.contains(".SH COMMAND \(command)"), "\(command)")
        }
    }
}
