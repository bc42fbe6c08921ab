import Glibc
import TerminalTesting
import Testing

/// A folder that can no longer be written to in the middle of a meeting: the text stays, the state
/// stays in sight, and one key tries again.
struct LostFolderTests {
    /// Types a line that cannot be saved, brings the folder back, and presses Enter.
    private func expectKept(
        _ terminal: ProgramTerminal, because reason: String, mend: () throws -> Void
    ) throws {
        terminal.press("c", shows: "contribution for")
        terminal.send("dn: eats again\r")
        terminal.expect("the text in the line and the reason") {
            $0.contains("NOT SAVED: ") && $0.contains(reason) && $0.contains("› dn: eats again")
        }
        terminal.send(" and sleeps")
        terminal.expect("the state after more typing") {
            $0.contains("NOT SAVED") && $0.contains("› dn: eats again and sleeps")
        }
        try mend()
        terminal.press("\r", shows: "● saved")
        terminal.press("dn: later\r", shows: "later")
    }

    private let texts = "minutes --format json | jq -r '.people[].entries[].text'"

    @Test(.enabled(if: SmallDisk.canBeMounted, "this machine lets nobody mount a small disk"))
    func `on a disk that became read-only`() throws {
        let team = try TeamFixture.imported()
        try team.openMeeting()
        let disk = try SmallDisk("8m", for: team)
        let terminal = try disk.terminal()
        terminal.expect("c said")
        let outcome = try disk.run("mount -o remount,ro \(disk.mountPoint)")
        try #require(outcome.status == .exited(0), "\(outcome.errors)")
        try expectKept(terminal, because: "read-only") {
            try disk.run("mount -o remount,rw \(disk.mountPoint)")
        }
        #expect(
            try disk.run("export HUDDLE_TEAM=\(disk.folder); \(TeamFixture.program) \(texts)")
                .output == "eats again and sleeps\nlater\n")
    }

    @Test func `in a folder whose permissions were taken away`() throws {
        let team = try TeamFixture.imported()
        try team.openMeeting()
        // Permissions do not bind root, so root becomes somebody else.
        let other = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
        if geteuid() == 0 { _ = try team.shell("chown -R 65534:65534 .") }
        let terminal = try team.terminal(before: geteuid() == 0 ? other : [])
        terminal.press("", shows: "c said")
        terminal.press("c", shows: "contribution for")
        terminal.press("dn: before\r", shows: "before")
        terminal.press("\u{1B}", shows: "c said")
        defer { _ = try? team.shell("chmod 700 riverside") }
        _ = try team.shell("chmod 000 riverside")
        try expectKept(terminal, because: "you may not") {
            _ = try team.shell("chmod 700 riverside")
        }
        #expect(
            try team.huddle(texts).output == "before\neats again and sleeps\nlater\n")
        #expect(try team.huddle("check --repair").output.isEmpty)
    }

    @Test func `with a folder that was removed, until a copy of it is put back`() throws {
        let team = try TeamFixture.imported()
        try team.openMeeting()
        let terminal = try team.terminal()
        terminal.press("", shows: "c said")
        terminal.press("c", shows: "contribution for")
        terminal.press("dn: before\r", shows: "before")
        // A file that is just being made from the record can hold the first try up.
        let removed = try team.shell(
            "cp -a riverside copy; for n in 1 2 3 4 5; do rm -rf riverside && exit; done; ls -R riverside"
        )
        #expect(removed.output.isEmpty)
        terminal.press("dn: meanwhile\r", shows: "meanwhile")
        terminal.expect("1 line not shared")
        terminal.press("dn: still\r", shows: "2 lines not shared")
        _ = try team.shell("cp -a copy riverside")
        terminal.expect("handed over")
        terminal.expect("● saved")
        #expect(try team.huddle(texts).output == "before\nmeanwhile\nstill\n")
    }
}
