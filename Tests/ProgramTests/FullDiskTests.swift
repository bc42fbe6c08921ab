import Glibc
import TerminalTesting
import Testing

/// A meeting on a disk with no room left.
@Suite(.enabled(if: SmallDisk.canBeMounted, "this machine lets nobody mount a small disk"))
struct FullDiskTests {
    @Test func `a line that found no room is kept in sight and saved when there is room again`()
        throws
    {
        let team = try TeamFixture.imported()
        let disk = "\(team.scratch.path)/disk"
        let script = """
            mkdir \(disk) && mount -t tmpfs -o size=300k tmpfs \(disk) && cp -a \(team.path) \(disk)
            export TERM=xterm-256color HUDDLE_NAME='Sam Lee'
            exec \(TeamFixture.program) meet --team \(disk)/riverside
            """
        let terminal = try ProgramTerminal(
            .init(
                command: SmallDisk.enter.split(separator: " ").map(String.init) + [
                    "sh", "-c", script,
                ]))
        terminal.press("", shows: "Which meeting?")
        terminal.press("\r", shows: "Who is here?")
        terminal.press("A", shows: "[x]")
        terminal.press("\r", shows: "Running order: 40")
        terminal.press("\r", shows: "Today")
        terminal.press("c", shows: "for example:")
        let inside = "/proc/\(terminal.process)/root\(disk)"
        _ = try team.shell("head -c 400k /dev/zero > \(inside)/filler")
        terminal.press("dn: said on a full disk\r", shows: "NOT SAVED: ")
        terminal.expect("the text in the line") {
            $0.contains("the disk is full") && $0.contains("› dn: said on a full disk")
        }
        _ = try team.shell("rm \(inside)/filler")
        terminal.press("\r", shows: "● saved")
        terminal.press("dn: said after it\r", shows: "said after it")
        let minutes = try team.shell(
            "\(TeamFixture.program) minutes --format json --team \(inside)/riverside "
                + "| jq -r '.people[].entries[].text'")
        #expect(minutes.output == "said on a full disk\nsaid after it\n", "\(minutes.errors)")
    }
}

/// A disk of a few hundred kilobytes that only one program sees.
private enum SmallDisk {
    /// Runs what follows in a room of its own, where mounting changes nothing for others.
    static let enter = geteuid() == 0 ? "unshare -m" : "unshare -r -m"
    /// False where nobody may mount anything.
    static let canBeMounted =
        (try? Shell(in: ScratchFolder()).run("\(enter) mount -t tmpfs tmpfs /mnt"))?.status
        == .exited(0)
}
