import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Who carries the meeting and who is silent")
struct VoicesPanelTests {
    private let said =
        "cdn: woke four times<enter>dn: calmer by day<enter>family: stays nights<enter><esc>"

    @Test("H opens bars for whoever moves the meeting on, and any key closes them")
    func opens() throws {
        let driven = try Driven.atDiscussion().then(said)
        #expect(!driven.text.contains("Silent"), "the room's screen says nothing of it")
        let opened = try driven.then("H")
        let rows = opened.screen.filter { $0.contains("█ ") }
        #expect(rows.first?.contains("District nurse") == true)
        #expect(rows.first?.contains(String(repeating: "█", count: 20) + " 2") == true)
        #expect(rows.last?.contains(" 1") == true)
        #expect(opened.text.contains("Silent: GP, Occupational therapist, Social worker"))
        let closed = try opened.then("n")
        #expect(closed.model.overlay == nil)
        #expect(closed.current == driven.current, "the key that closes them does nothing else")
    }

    @Test("the wrap-up has them on the same key, and not among its rows")
    func wrapUp() throws {
        let driven = try Driven.atDiscussion().then(said + "f")
        #expect(!driven.text.contains("Silent"))
        #expect(try driven.then("H").text.contains("Silent: "))
    }

    @Test("while somebody else moves the meeting on they are refused with how to take that over")
    func forTheChair() throws {
        var driven = try Driven.atDiscussion().then(said)
        let meeting = try #require(driven.meeting)
        driven.arrive([.leadTaken(LeadTaken(meeting: meeting))], by: "Grace Okafor")
        let refused = try driven.then("H")
        #expect(refused.model.overlay == nil)
        #expect(refused.notice.contains("Grace Okafor moves the meeting on. L takes that over."))
        #expect(try refused.then("LH").model.overlay == .voices)
    }

    @Test("before anybody has been recorded they say how that is done")
    func empty() throws {
        #expect(try Driven.atDiscussion().then("H").text.contains("c records who says what"))
    }
}
