import Testing

@testable import HuddleUI

@Suite("Esc and a letter pressed so quickly that they arrive as one key")
struct QuickEscapeTests {
    @Test("while typing, the line is left with its draft and the letter does what it does")
    func whileTyping() throws {
        let driven = try drive(.make(), "m<enter>A<enter><enter>adraft<a-h>")
        #expect(driven.model.entry?.purpose.label == "handover")
        #expect(driven.model.drafts.map(\.text) == ["draft"])
    }

    @Test("on an empty line there are no words to move by: b and f are meant for the screen")
    func emptyLine() throws {
        let start = try drive(.make(), "m<enter>A<enter>j<enter>cdn: woke<enter>")
        let back = try start.then("<a-b>")
        #expect(back.model.entry == nil)
        #expect(back.current == "Margaret Ellis")
        #expect(try start.then("<a-f>").model.stack.top.place == .wrapUp)
        #expect(try start.then("dn: two words<a-b>").model.entry?.editor.cursor == 8)
    }

    @Test("on a screen, one level back and then the letter")
    func onAScreen() throws {
        let driven = try drive(.make(), "p<a-a>")
        #expect(driven.model.stack.top.place == .actions)
    }
}
