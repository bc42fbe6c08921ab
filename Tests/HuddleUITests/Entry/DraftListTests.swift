import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("What was typed and never sent")
struct DraftListTests {
    /// Somebody else signs this meeting off.
    private func signedOff(_ driven: Driven) throws -> Driven {
        var driven = driven
        let meeting = try #require(driven.model.meeting)
        let counts = driven.model.record.counts(of: meeting)
        driven.arrive([.signedOff(SignedOff(meeting: meeting, counts: counts, heads: []))])
        return driven
    }

    /// The program as it starts again on the same record, with what was kept of the typing.
    private func restarted(_ driven: Driven, at start: Driven) -> Driven {
        var again = start
        again.take(.arrived(driven.events, heads: []))
        let kept = driven.effects.compactMap { effect -> [Draft]? in
            if case .keepDrafts(let drafts) = effect { drafts } else { nil }
        }
        again.take(.foundDrafts(kept.last ?? []))
        return again
    }

    /// What was handed out last to be kept.
    private func kept(_ driven: Driven) -> [String]? {
        driven.effects.compactMap { effect -> [String]? in
            if case .keepDrafts(let drafts) = effect { drafts.map(\.text) } else { nil }
        }.last
    }

    @Test("a line for a meeting signed off elsewhere is listed after a restart, and still kept")
    func signedOffElsewhere() throws {
        let start = try drive(.team(), "")
        let typing = try signedOff(try .atDiscussion().then("aorder chair")).then("<enter><esc>")
        var again = restarted(typing, at: start)
        // The record of this run has the sign-off of a journal that is not its own.
        again = try signedOff(again).later(10_000).then("p<esc>")
        #expect(again.text.contains("1 line was typed and not sent. :drafts lists them."))
        again = try again.then(":drafts<enter>")
        #expect(again.text.contains("action for Margaret Ellis"))
        #expect(again.text.contains("order chair"))
        #expect(again.model.unsentTyping.map(\.text) == ["order chair"])
    }

    @Test("it becomes an amendment of the signed minutes, with a reason")
    func amends() throws {
        var driven = try signedOff(try .atDiscussion().then("aorder chair"))
        let meeting = try #require(driven.model.sitting)
        driven = try driven.then("<enter><esc>:drafts<enter><enter>")
        #expect(driven.text.contains("Add it to the signed minutes"))
        driven = try driven.then("<enter>")
        #expect(driven.line == "order chair because ")
        #expect(driven.text.contains("amendment for Margaret Ellis ›"))
        driven = try driven.then("typed too late<enter>")
        #expect(driven.model.record.minutesVersions(of: meeting) == 2)
        #expect(driven.model.unsentTyping.isEmpty)
    }

    @Test("two lines that were left for one purpose are both offered, one after the other")
    func twoForOnePurpose() throws {
        var driven = try Driven.atDiscussion()
        let (meeting, patient) = (
            try #require(driven.meeting), try #require(driven.model.currentPatient)
        )
        driven.take(
            .foundDrafts(
                ["ring the son", "order chair"].map {
                    Draft(.about(patient, meeting, .action), text: $0, cursor: 4)
                }))
        #expect(driven.notice.contains("5 words in 2 lines"))
        driven = try driven.then("a<enter>")
        #expect(driven.entries.contains("order chair"))
        #expect(driven.model.drafts.map(\.text) == ["ring the son"])
        #expect(kept(driven) == ["ring the son"])
        driven = try driven.then("<esc>a<enter>")
        #expect(driven.entries.suffix(2) == ["order chair", "ring the son"])
        #expect(driven.model.unsentTyping.isEmpty)
    }

    @Test("a field changed from the register, outside any meeting, is kept and offered")
    func outsideMeetings() throws {
        var driven = try drive(.team(), "")
        let patient = try #require(driven.patient("Joan Pike"))
        driven.model.open(.field(.placeOfDeath, patient))
        driven = try driven.then("Hospice<esc>")
        #expect(kept(driven) == ["Hospice"])
        var again = restarted(driven, at: try drive(.team(), ""))
        again = try again.then(":drafts<enter><enter><enter>")
        #expect(again.line == "Hospice")
        again = try again.then("<enter>")
        #expect(again.model.record.value(.placeOfDeath, of: patient) == "Hospice")
    }

    @Test("a guest's line is kept with its meeting")
    func guest() throws {
        let driven = try Driven.atRollCall().then("+Ann Lee, chaplain<esc>")
        #expect(kept(driven) == ["Ann Lee, chaplain"])
        let meeting = try #require(driven.meeting)
        #expect(driven.model.drafts.map(\.purpose) == [.guest(meeting)])
        #expect(try driven.then("+<enter>").attendance("Ann Lee") == .guest)
    }

    @Test("what a newer program kept is offered with its words, and goes only when it is deleted")
    func unknown() throws {
        var driven = try Driven.atDiscussion()
        let draft = Draft(
            .unknown(kind: "sketch", driven.patient("Joan Pike"), nil), text: "two words", cursor: 0
        )
        driven.take(.foundDrafts([draft]))
        driven = try driven.then(":drafts<enter>")
        #expect(driven.text.contains("text for Joan Pike: two words"))
        let copied = try driven.then("<enter><enter>c<up>")
        #expect(copied.line == "two words")
        #expect(copied.model.drafts == [draft])
        let deleted = try driven.then("<enter><down><enter>")
        #expect(deleted.model.drafts.isEmpty)
        #expect(kept(deleted) == [])
        #expect(deleted.notice.contains("Deleted: 2 words"))
    }

    @Test("typing that cannot be kept is said to be so until it is kept, and not called kept")
    func notKept() throws {
        var driven = try Driven.atDiscussion().then("aorder chair")
        driven.take(.draftsNotKept(reason: "The disk is full."))
        driven = driven.later(10_000)
        #expect(driven.text.contains("NOT KEPT: The disk is full."))
        driven = try driven.then("<esc>")
        #expect(driven.notice.contains("in this window only"))
        driven = try driven.later(10_000).then("<esc><esc><esc><esc>q")
        #expect(driven.notice.contains("NOT KEPT. q again closes without it."))
        driven.take(.draftsNotKept(reason: nil))
        #expect(!driven.later(10_000).text.contains("NOT KEPT"))
    }

    @Test("leaving the program names what waits")
    func leaving() throws {
        let driven = try Driven.atDiscussion().then("aorder chair<esc><esc><esc><esc><esc>q")
        #expect(driven.notice.contains("1 line is typed and not sent, and kept for next time."))
    }

    @Test("nobody sees in the list what somebody objects to having shown")
    func restricted() throws {
        var driven = try drive(.team(), "")
        let thomas = try #require(driven.patient("Thomas Keane"))
        driven.take(
            .foundDrafts([Draft(.request(thomas), text: "daughter asks for a talk", cursor: 0)]))
        driven = try driven.then(":drafts<enter>")
        #expect(driven.text.contains("for Restricted: not shown"))
        #expect(!driven.text.contains("daughter"))
    }

    @Test("the editor is handed the text after the line is kept with what it is for")
    func editor() throws {
        let driven = try Driven.atDiscussion().then("aorder chair<c-x>")
        let last = driven.effects.suffix(2)
        guard case .keepDrafts(let drafts)? = last.first, case .edit? = last.last else {
            Issue.record("the editor had it before it was kept")
            return
        }
        #expect(drafts.map(\.text) == ["order chair"])
    }
}
