import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Keys of the wrap-up")
struct WrapUpCommandsTests {
    @Test("Enter is refused while somebody has no outcome, and says how many")
    func refused() throws {
        let driven = try Driven.atWrapUp().then("<enter>")
        #expect(driven.model.overlay == nil)
        #expect(driven.notice.contains("6 on the list without an outcome"))
    }

    @Test("o carries over, x notes no change, s puts off, each for the person selected")
    func settles() throws {
        let driven = try Driven.atWrapUp().then("ox")
        let meeting = try #require(driven.meeting)
        let dilip = try #require(driven.patient("Dilip Sharma"))
        #expect(driven.model.record.result(of: dilip, in: meeting) == .notDiscussed)
        let put = try driven.then("sin hospital<enter>")
        #expect(put.model.record.patientsWithoutOutcome(in: meeting).count == 3)
    }

    @Test("O carries everybody over at once, and u brings them all back")
    func carriesAllOver() throws {
        let driven = try Driven.atWrapUp().then("xO")
        let meeting = try #require(driven.meeting)
        #expect(driven.model.record.patientsWithoutOutcome(in: meeting).isEmpty)
        #expect(driven.notice == "5 carried over to the next meeting. u takes it back.")
        #expect(try driven.then("O").notice.contains("Everybody on the list has an outcome"))
        let undone = try driven.then("u")
        #expect(undone.model.record.patientsWithoutOutcome(in: meeting).count == 5)
    }

    @Test("d turns back to the person selected")
    func discuss() throws {
        let driven = try Driven.atWrapUp().then("jd")
        #expect(driven.place == .discussion)
        #expect(driven.current == "Joan Pike")
        #expect(try driven.then("xf").place == .wrapUp)
    }

    @Test("d on a line of the read-back turns to whom it is about; on a heading it says why not")
    func discussLine() throws {
        let driven = try Driven.atDiscussion().then("aorder chair @ot fri<enter><esc>f")
        let turned = try driven.then("gjjd")
        #expect(turned.place == .discussion)
        #expect(turned.current == "Margaret Ellis")
        let refused = try driven.then("gd")
        #expect(refused.place == .wrapUp)
        #expect(refused.notice.hasPrefix("This row is about nobody."))
    }

    @Test("signing off asks; neither Enter nor another key says yes, nor a key in the first 300 ms")
    func asks() throws {
        let asked = try Driven.atWrapUp().then("oooooo<enter>")
        #expect(asked.text.contains("Sign off these minutes?"))
        #expect(try asked.then("<enter>").meeting != nil)
        #expect(try asked.then("n").notice == "Nothing was changed.")
        var early = asked
        early.take(.input(.key(.character("y"))), after: 200)
        #expect(early.meeting != nil)
        #expect(early.model.overlay != nil)
        #expect(try asked.then("y").meeting == nil)
        #expect(try asked.then("y").place == .home)
    }

    @Test("the question says when something typed was not sent")
    func unsent() throws {
        let driven = try Driven.atDiscussion().then("aorder<esc>foooooo<enter>")
        #expect(driven.text.contains("! 1 unsent on the entry line"))
    }

    @Test("a signed-off meeting cannot be changed: no key of the meeting reaches it")
    func sealed() throws {
        let driven = try Driven.atWrapUp().then("oooooo<enter>y")
        let meeting = try #require(driven.model.record.allMeetings.last)
        let before = driven.model.record.minutes(of: meeting, driven.model.settings)
        let after = try driven.then("r<enter>uxaoc<esc>q<esc>u")
        #expect(after.model.record.minutes(of: meeting, after.model.settings) == before)
    }

    @Test("what each owner takes away is read back by name")
    func readBack() throws {
        let driven = try Driven.atDiscussion().then(
            "aorder chair @ot fri<enter><esc>dstays @gp mon<enter><esc>f")
        #expect(driven.text.contains("Lena Lewis (1)"))
        #expect(driven.text.contains("order chair · Fri 27 Nov · Margaret Ellis"))
        #expect(driven.text.contains("tells Margaret Ellis and family: stays · by Mon 23 Nov"))
    }
}
