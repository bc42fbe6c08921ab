import Testing
import TerminalUI

@testable import HuddleUI

@Suite("A letter with Alt, which a terminal may make of Esc and a letter")
struct QuickEscapeTests {
    @Test(
        "in a line it does what the line's editor knows, or nothing and says so",
        arguments: ["a", "x", "h", "c", "n", "q", "é"])
    func inALine(letter: String) throws {
        let start = try drive(.make(), "m<enter>A<enter><enter>adraft")
        let before = start.events.count
        let driven = try start.then("<a-\(letter)>")
        #expect(driven.line == "draft")
        #expect(driven.events.count == before)
        #expect(driven.notice.contains("Alt-\(letter) does nothing while typing."))
        #expect(try start.then("<c-u><a-\(letter)>").events.count == before)
    }

    @Test("Alt-d cuts the word after the cursor, and opens no decision")
    func cutsAWord() throws {
        let driven = try drive(.make(), "m<enter>A<enter><enter>aorder chair<home><a-d>")
        #expect(driven.line == " chair")
        #expect(driven.model.entry?.purpose.label == "action")
    }

    @Test("on a screen, one level back and then the letter")
    func onAScreen() throws {
        let driven = try drive(.make(), "p<a-a>")
        #expect(driven.model.stack.top.place == .actions)
    }

    @Test("on a screen it never records anything", arguments: ["x", "n", "t", " ", "p", "o"])
    func recordsNothing(letter: String) throws {
        for start in [try Driven.atDiscussion(), try Driven.atOrder(), try Driven.atWrapUp()] {
            let driven = try start.then(letter == " " ? "<a-space>" : "<a-\(letter)>")
            #expect(driven.events.count == start.events.count)
        }
    }
}
