import TerminalTesting
import Testing

/// The record that a report of a fault carries.
struct MaskedFolderTests {
    @Test func `the record is written again with everybody masked, and it is well`() throws {
        let team = TeamFixture()
        _ = try team.shell(
            """
            \(TeamFixture.program) demo --keep riverside --no-open --meetings 6 --patients 12
            echo '# ring Helen Marsh' >> riverside/team.toml
            """)
        let before = try team.files()
        let dumped = try team.shell(
            "printf 'patients\\ndump-record\\nquit\\n' | \(TeamFixture.program) --plain")
        #expect(
            dumped.output.contains("In huddle-screen-1.txt and huddle-screen-1/, people masked"),
            "\(dumped.output) \(dumped.errors)")
        #expect(try team.files() == before)
        let check = try team.shell(
            "HUDDLE_TEAM=huddle-screen-1 \(TeamFixture.program) check")
        #expect(check.status == .exited(0), "\(check.output) \(check.errors)")
        let named = try team.shell(
            "grep -rnE 'Pickering|Okafor|Hartnell|Marsh|07700' huddle-screen-1*")
        #expect(named.output.isEmpty, "\(named.output)")
        let counts = try ["riverside", "huddle-screen-1"].map { folder in
            try team.shell("\(TeamFixture.program) patients --team \(folder) | wc -l").output
        }
        #expect(counts[0] == counts[1] && counts[0] != "0\n")
    }

    @Test func `a second one has another name, and nothing is written over`() throws {
        let team = try TeamFixture.imported()
        _ = try team.shell("mkdir huddle-screen-1; touch huddle-screen-2.txt")
        let dumped = try team.shell(
            "printf 'dump-record\\ndump\\nquit\\n' | \(TeamFixture.program) --plain")
        #expect(dumped.output.contains("In huddle-screen-3.txt"), "\(dumped.output)")
        #expect(dumped.output.contains("Written to huddle-screen-4.txt"), "\(dumped.output)")
    }
}
