import TerminalTesting
import TerminalUI
import Testing

/// What is typed and pasted into a real terminal.
struct InputTests {
    @Test func `a paste of 300 lines arrives exactly, in one piece and in one frame`() throws {
        let lines = (1...300).map { "\($0) Zoë said: ‘no hospital’ — 王小明 q D y :" }
        let terminal = try ProbeTerminal()
        terminal.expectOpen()
        let painted = terminal.output.count
        terminal.send("\u{1B}[200~" + lines.joined(separator: "\r") + "\u{1B}[201~")
        let expected = KeyScript.script(for: [.paste(lines.joined(separator: "\n"))])
        terminal.expectLog("the paste") { $0.last == expected }
        terminal.send("q")
        #expect(terminal.waitForEnd() == .exited(0))
        let frames =
            String(decoding: terminal.output[painted...], as: UTF8.self)
            .split(separator: "\u{1B}[?2026h", omittingEmptySubsequences: false).count - 1
        #expect(frames <= 1)
    }

    @Test func `a key stands alone and Esc does not wait for a second`() throws {
        let terminal = try ProbeTerminal()
        terminal.expectOpen()
        let start = Clock.now()
        terminal.send("\u{1B}")
        terminal.expectLog("Esc") { $0.last == "<esc>" }
        // The bar is 50 ms on a quiet machine; the usual second of ncurses must never come.
        #expect(Clock.now() - start < 900)
        terminal.send("\u{1B}x\u{1B}[1;5D\u{1B}OA\u{1A0}")
        terminal.expectLog("the keys") { $0.suffix(4) == ["<a-x>", "<word-left>", "<up>", "Ơ"] }
    }

    @Test func `200 keys in one write are all heard in order`() throws {
        let terminal = try ProbeTerminal()
        terminal.expectOpen()
        let keys = (0..<200).map { _ in String("abcdefgh".randomElement() ?? "a") }
        terminal.send(keys.joined())
        terminal.expectLog("all keys") { $0.dropFirst() == keys[...] }
    }

    @Test func `lines that nothing marks as a paste run no command`() throws {
        let terminal = try ProbeTerminal()
        terminal.expectOpen()
        terminal.send("q\ry\rD\r")
        terminal.expectLog("a paste") { $0.last == "<paste:q\\ny\\nD\\n>" }
    }

    @Test func `a message of a worker wakes the program`() throws {
        let terminal = try ProbeTerminal()
        terminal.expectOpen()
        terminal.send("\u{1B}[18~")
        terminal.expectLog("the message") { $0.last == "messages from-a-worker" }
    }

    @Test func `Ctrl-L sends the whole screen again`() throws {
        let terminal = try ProbeTerminal()
        terminal.expectOpen()
        let painted = terminal.output.count
        terminal.send("\u{C}")
        terminal.expectOutput("Zoë", from: painted)
    }
}
