import TerminalTesting
import Testing

/// The names of minutes where two machines each hold a meeting of one kind on one day.
struct NamesOfMinutesTests {
    private static let open = """
        meet
        1
        all-present
        quit

        """

    @Test func `when they meet, each meeting has its own file, and no file is another meeting's`()
        throws
    {
        let team = try TeamFixture.imported()
        TextFile.write(Self.open, to: "\(team.scratch.path)/open.txt")
        _ = try team.shell("cp -r riverside other")
        let here = try team.huddle("--plain < open.txt")
        #expect(here.status == .exited(0), "\(here.output)")
        let there = try team.shell(
            "HUDDLE_NAME='Ann Hall' \(TeamFixture.program) --plain --team other < open.txt")
        #expect(there.status == .exited(0), "\(there.output)")
        _ = try team.shell(
            "cp -rn other/journal/. riverside/journal/; echo quit | \(TeamFixture.program) --plain")
        let names = try team.shell("ls riverside/minutes/*/ | grep -c weekly").output
        #expect(names == "2\n")
        let checked = try team.huddle("check --strict")
        #expect(!checked.output.contains("minutes/"), "\(checked.output)")
    }
}
