import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Two people typing at once")
struct ArrivalTests {
    /// Somebody else turns the meeting to a person.
    private func turned(
        _ driven: Driven, to name: String, journal: UInt32 = 77
    ) throws -> Driven {
        var driven = driven
        let meeting = try #require(driven.meeting)
        let patient = try #require(driven.patient(name))
        var pen = Pen(journal: JournalID(random: journal), by: "chair")
        let events = pen.write(
            [.focusMoved(FocusMoved(meeting: meeting, patient: patient))],
            at: driven.model.clock.now, after: driven.model.record.clock)
        driven.take(.arrived(events, heads: []))
        return driven
    }

    @Test("a line opened for one person stays theirs when the meeting moves to another")
    func lineStays() throws {
        let driven = try turned(Driven.atDiscussion().then("aorder chair"), to: "Joan Pike")
        #expect(driven.current == "Joan Pike")
        #expect(driven.line == "order chair")
        #expect(driven.text.contains("action for Margaret Ellis › order chair"))
        #expect(driven.notice.contains("Your line stays with Margaret Ellis."))
        let sent = try driven.then(" @ot fri<enter>")
        let margaret = try #require(driven.patient("Margaret Ellis"))
        let meeting = try #require(driven.meeting)
        #expect(sent.model.record.entries(of: margaret, in: meeting).count == 1)
        #expect(sent.entries.isEmpty)
    }

    @Test("a draft of one person never shows for another")
    func draftStays() throws {
        let driven = try turned(Driven.atDiscussion().then("aorder chair<esc>"), to: "Joan Pike")
        #expect(!driven.text.contains("Draft action"))
        #expect(try driven.then("a").line == "")
        let back = try turned(driven, to: "Margaret Ellis", journal: 78)
        #expect(try back.then("a").line == "order chair")
    }

    @Test("what arrives opens nothing, moves no focus and eats no key")
    func calm() throws {
        let before = try Driven.atDiscussion().then("?no")
        let driven = try turned(before, to: "Joan Pike")
        #expect(driven.model.overlay == before.model.overlay)
        #expect(driven.place == .discussion)
        let list = try drive(.team(), "pjj")
        var other = list
        other.take(.loaded([], isComplete: true))
        #expect(other.screen == list.screen)
    }

    @Test("the selection begins anew among another person's lines")
    func selection() throws {
        let driven = try turned(Driven.atDiscussion().then("j"), to: "Joan Pike")
        #expect(driven.text.contains("> [ ] Sun 15 Nov"))
        #expect(driven.model.selectedAction != nil)
    }
}
