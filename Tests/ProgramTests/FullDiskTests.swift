import TerminalTesting
import Testing

/// A meeting on a disk with no room left.
@Suite(.enabled(if: SmallDisk.canBeMounted, "this machine lets nobody mount a small disk"))
struct FullDiskTests {
    @Test func `a line that found no room is kept in sight and saved when there is room again`()
        throws
    {
        let team = try TeamFixture.imported()
        let disk = try SmallDisk("300k", for: team)
        let terminal = try disk.terminal()
        terminal.openMeeting()
        terminal.press("c", shows: "for example:")
        try disk.run("head -c 400k /dev/zero > \(disk.mountPoint)/filler")
        // The file's last block has room for a few lines more.
        var said: [String] = []
        while !terminal.picture().contains("NOT SAVED"), said.count < 40 {
            said.append("line \(said.count) on a full disk")
            terminal.send("dn: \(said.last ?? "")\r")
            terminal.expect("an answer") {
                $0.contains("NOT SAVED: ") || $0.contains("  \(said.last ?? "")")
            }
        }
        let line = said.last ?? ""
        terminal.expect("the text in the line and the reason") {
            $0.contains("the disk is full") && $0.contains("› dn: \(line)")
        }
        try disk.run("rm \(disk.mountPoint)/filler")
        terminal.press("\r", shows: "● saved")
        terminal.press("dn: said after it\r", shows: "said after it")
        let minutes = try disk.run(
            "\(TeamFixture.program) minutes --format json --team \(disk.folder) "
                + "| jq -r '.people[].entries[].text'")
        #expect(minutes.output.split(separator: "\n").map(String.init) == said + ["said after it"])
        #expect(minutes.errors.isEmpty)
    }

    @Test func `a hand-out and a sync that find no room say so, and are done when there is room`()
        throws
    {
        let team = TeamFixture()
        _ = try team.shell("\(TeamFixture.program) demo --keep riverside --no-open --meetings 2")
        let disk = try SmallDisk("3m", for: team)
        let remote = "\(team.scratch.path)/remote.git"
        _ = try team.shell("git init -q --bare -b main remote.git")
        let before = try disk.run("cat \(disk.folder)/journal/*/* | sha256sum").output
        try disk.run("head -c 4m /dev/zero > \(disk.mountPoint)/filler")
        for command in ["hand-out \(disk.mountPoint)/lists --yes", "sync \(remote)"] {
            let failed = try disk.huddle(command)
            #expect(failed.status != .exited(0), "\(command)")
            #expect(
                failed.errors.contains("disk is full") || failed.errors.contains("No space left"),
                "\(command): \(failed.errors)")
        }
        #expect(try disk.run("cat \(disk.folder)/journal/*/* | sha256sum").output == before)
        try disk.run("rm \(disk.mountPoint)/filler")
        for command in ["hand-out \(disk.mountPoint)/lists --yes", "sync \(remote)", "check"] {
            let done = try disk.huddle(command)
            #expect(done.status == .exited(0), "\(command): \(done.output) \(done.errors)")
        }
    }

    @Test func `an amendment that finds no room leaves the edited file in its place`() throws {
        let team = TeamFixture()
        _ = try team.shell("\(TeamFixture.program) demo --keep riverside --no-open --meetings 2")
        let disk = try SmallDisk("3m", for: team)
        let found = try disk.run("cd \(disk.folder) && ls minutes/*/*.md | tail -1").output
        let minutes = String(try #require(found.split(separator: "\n").first))
        let file = "\(disk.folder)/\(minutes)"
        let date = String(minutes.split(separator: "/")[2].prefix(10))
        try disk.run("echo 'She prefers mornings' >> \(file)")
        try disk.run("head -c 4m /dev/zero > \(disk.mountPoint)/filler")
        let failed = try disk.huddle("amend \(date) --edited")
        #expect(failed.status != .exited(0))
        #expect(try disk.run("tail -1 \(file)").output == "She prefers mornings\n")
        try disk.run("rm \(disk.mountPoint)/filler")
        let done = try disk.huddle("amend \(date) --edited")
        #expect(done.status == .exited(0), "\(done.errors)")
        #expect(try disk.run("grep -c 'Added by hand: She prefers' \(file)").output == "1\n")
    }
}
