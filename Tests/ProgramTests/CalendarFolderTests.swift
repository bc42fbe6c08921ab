import TerminalTesting
import Testing

/// A folder of calendar files that other programs write too, on the command line.
struct CalendarFolderTests {
    private let team = TeamFixture()
    private let update = "actions --format ics --folder cal"

    init() throws {
        _ = try team.shell("\(TeamFixture.program) demo --keep riverside --no-open --meetings 3")
        try #require(team.huddle(update).output.hasSuffix("Written.\n"))
    }

    /// Changes the first file of the folder.
    private func edit(_ change: String) throws {
        _ = try team.shell("f=$(ls cal/* | head -1); sed -i '\(change)' $f")
    }

    private func folder() throws -> String { try team.shell("cat cal/* | sha256sum").output }

    @Test func `the folder follows the record, but for what others ticked`() throws {
        try edit("s/NEEDS-ACTION/CANCELLED/")
        let again = try team.huddle(update)
        #expect(again.output.contains("0 new, 0 changed"))
        #expect(again.output.contains("1 changed by another program"))
        #expect(again.output.hasSuffix("Nothing to write.\n"))
        let back = try team.huddle("import status cal/*.ics --yes")
        #expect(back.output.contains("1 actions changed"), "\(back.output)\(back.errors)")
        let after = try team.huddle(update)
        #expect(after.output.contains("0 changed by another program"))
        #expect(
            try team.shell("grep -h 'source' riverside/journal/*/*").output.contains("iCalendar"))
    }

    @Test(arguments: [
        "s/^SUMMARY:/SUMMARY:Now /", "s/^STATUS:/PRIORITY:4\\r\\n&/",
        "s/^STATUS:/LOCATION:Ward 7\\r\\n&/", "s/^DUE;VALUE=DATE:20/&9/",
        "s/^DESCRIPTION:/DESCRIPTION:Now /",
    ])
    func `what another program changed stays until it is given up`(_ change: String) throws {
        try edit(change)
        let before = try folder()
        #expect(try team.huddle(update).output.contains("1 changed by another program"))
        #expect(try folder() == before)
        let forced = try team.huddle("\(update) --force").output
        #expect(forced.contains("0 new, 1 changed, "))
        #expect(forced.contains(" 0 changed by another program"))
        #expect(try folder() != before)
    }

    @Test func `files without a seal are brought up to date as before`() throws {
        _ = try team.shell("sed -i '/^X-HUDDLE-SEAL/d' cal/*")
        let again = try team.huddle(update).output
        #expect(again.contains("0 the same, 0 changed by another program"))
        #expect(again.hasSuffix("Written.\n"))
    }

    @Test func `a dry run shows what would be written, and writes nothing`() throws {
        let preview = try team.huddle("actions --format ics --folder other --dry-run")
        #expect(preview.output.contains("other: "))
        #expect(preview.output.contains(" new, 0 changed, 0 the same"))
        #expect(preview.output.hasSuffix("Dry run: nothing was written.\n"))
        #expect(try team.shell("ls other").status != .exited(0))
        #expect(try team.huddle("actions --dry-run").status == .exited(64))
    }
}
