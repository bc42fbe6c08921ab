import TerminalTesting
import Testing

/// The chair's terminal and the room's second screen on the same folder.
struct PresentTests {
    @Test func `the second screen follows the chair's line by line and writes nothing`() throws {
        let team = try TeamFixture.imported()
        let chair = try team.terminal()
        chair.press("", shows: "Which meeting?")
        chair.press("\r", shows: "Who is here?")
        chair.press("A", shows: "[x]")
        chair.press("\r", shows: "Running order: 40")
        let room = try team.terminal(["present"])
        room.expect("Nobody is being discussed")
        chair.press("\r", shows: "Today")
        room.expect("1 of 40")
        chair.press("d", shows: "for example:")
        chair.press("stays at home @gp fri\r", shows: "Decision")
        room.expect("stays at home")
        chair.press("half a thought", shows: "half a thought")
        #expect(!room.picture().contains("half a thought"))
        let journals = try team.shell("ls riverside/journal/* | grep -c jsonl").output
        room.press("q", shows: "q again")
        room.send("q")
        #expect(room.waitForEnd() == .exited(0))
        #expect(try team.shell("ls riverside/journal/* | grep -c jsonl").output == journals)
    }
}
