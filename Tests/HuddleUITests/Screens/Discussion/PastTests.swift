import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Looking back from a discussion")
struct PastTests {
    @Test("one key shows what was recorded before, and one comes back to the same line and cursor")
    func thereAndBack() throws {
        let typing = try Driven.atDiscussion().then("jcdn: woke four times<left><left><left>")
        let past = try typing.then("<f7>")
        #expect(past.place == .reading)
        #expect(past.text.contains("Story of Margaret Ellis"))
        #expect(past.text.contains("GP reviews analgesia"))
        #expect(past.model.entry == nil, "keys go to the text that is read")
        let back = try past.then("<esc>")
        #expect(back.line == "dn: woke four times")
        #expect(back.model.entry?.editor.cursor == typing.model.entry?.editor.cursor)
        #expect(back.screen.dropFirst() == typing.screen.dropFirst())
    }

    @Test("without a line the letter does it, and the selection is where it was")
    func byLetter() throws {
        let driven = try Driven.atDiscussion().then("j")
        let back = try driven.then("m<esc>")
        #expect(try driven.then("m").place == .reading)
        #expect(back.screen.dropFirst() == driven.screen.dropFirst())
    }

    @Test("the text is at its latest, and the second time where it was left")
    func keepsItsPlace() throws {
        let first = try Driven.atDiscussion(size: Size(width: 80, height: 14)).then("m")
        let scrolled = try first.then("kk")
        #expect(scrolled.screen[2] != first.screen[2])
        let again = try scrolled.then("<esc>m")
        #expect(again.screen[2...8] == scrolled.screen[2...8])
        let other = try scrolled.then("<esc>nnm")
        #expect(other.text.contains("Story of Arthur Bell"))
    }

    @Test("a line is not gone on with once the meeting is with somebody else")
    func movedOn() throws {
        var driven = try Driven.atDiscussion().then("cdn: woke<f7>")
        driven.turn(to: "Arthur Bell")
        let back = try driven.then("<esc>")
        #expect(back.line == nil)
        #expect(back.model.drafts.map(\.text) == ["dn: woke"])
    }

    @Test("elsewhere the key says where it works")
    func elsewhere() throws {
        #expect(try drive(.team(), "p<f7>").notice == "This looks back from a discussion.")
    }
}
