import TerminalTesting
import Testing

/// A line handed to an editor of one's own, whatever that editor does with it.
struct EditorTests {
    private static let words = "dn: woke four times"

    /// A terminal in the middle of a line, with an editor that runs a script on its file.
    private func typing(_ team: TeamFixture, editor script: String) throws -> ProgramTerminal {
        let editor = "\(team.scratch.path)/editor"
        TextFile.write("#!/bin/sh\n\(script)\n", to: editor)
        _ = try team.shell("chmod +x editor")
        let terminal = try team.terminal(editor: editor)
        terminal.openMeeting()
        terminal.press("c", shows: "for example:")
        terminal.press(Self.words, shows: "› \(Self.words)")
        return terminal
    }

    @Test(arguments: ["exit 1", "kill -9 $$", ": > \"$1\"", "exit 127"])
    func `an editor that fails or leaves nothing changes nothing`(script: String) throws {
        let team = try TeamFixture.imported()
        let terminal = try typing(team, editor: script)
        terminal.press("\u{18}", shows: "The editor")
        #expect(terminal.picture().contains("› \(Self.words)"))
        let left = try team.shell("ls -A riverside/drafts | grep -c editing")
        #expect(left.output == "0\n")
    }

    @Test func `what a failed editor wrote is one step back and not on the line`() throws {
        let team = try TeamFixture.imported()
        let terminal = try typing(team, editor: "printf 'dn: half' > \"$1\"; exit 3")
        terminal.press("\u{18}", shows: "The editor failed (3). The line is as it was.")
        #expect(terminal.picture().contains("› \(Self.words)"))
        terminal.press("\u{1F}", shows: "› dn: half")
    }

    @Test func `a text that is too long is refused and not cut`() throws {
        let team = try TeamFixture.imported()
        let terminal = try typing(
            team, editor: "head -c 1048577 /dev/zero | tr '\\0' x > \"$1\"")
        terminal.press("\u{18}", shows: "What the editor left is longer than 1 MiB")
        #expect(terminal.picture().contains("› \(Self.words)"))
        let left = try team.shell("cat riverside/drafts/.editor-*.txt | wc -c")
        #expect(left.output == "1048577\n")
    }

    @Test func `what the editor saved stands on the line, with the screen as it was`() throws {
        let team = try TeamFixture.imported()
        let terminal = try typing(
            team,
            editor: """
                stat -c %a "$1" > "${1%/*/*/*}/mode"; printf 'dn: slept well\\n' > "$1"
                """)
        terminal.press("\u{18}", shows: "› dn: slept well")
        #expect(terminal.picture().contains("● saved"))
        terminal.send("\r")
        terminal.expect("the line sent") {
            $0.contains("slept well") && !$0.contains("› dn: slept well")
        }
        #expect(try team.shell("cat mode").output == "600\n")
        #expect(try team.huddle("minutes").output.contains("slept well"))
    }

    @Test func `a text that a power cut left in an editor is offered, and its file goes then`()
        throws
    {
        let team = try TeamFixture.imported()
        let file = "riverside/drafts/.editor-k7q2x.txt"
        _ = try team.shell("mkdir -p riverside/drafts; echo 'dn: half a letter' > \(file)")
        let terminal = try team.terminal([])
        terminal.press("", shows: "Unsent typing found: 4 words in 1 line")
        terminal.press(":drafts\r", shows: "dn: half a letter")
        terminal.press("\u{1B}", shows: "typed and not sent")
        terminal.send("qq")
        _ = terminal.waitForEnd()
        #expect(try team.shell("ls \(file)").status != .exited(0))
        #expect(try team.shell("cat riverside/drafts/*.json").output.contains("half a letter"))
    }
}
