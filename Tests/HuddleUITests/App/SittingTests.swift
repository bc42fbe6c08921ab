import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The meeting one sits in")
struct SittingTests {
    /// Where the meeting's screens are, by the keys that lead there.
    private static let screens = ["m<enter>", "m<enter>A<enter>", "m<enter>A<enter><enter>"]

    /// Another laptop's meeting arrives, opened while the two could not hear of one another.
    private func withSecondMeeting(_ driven: Driven) -> Driven {
        var driven = driven
        driven.arrive([
            .meetingOpened(MeetingOpened(template: "weekly", date: driven.model.clock.today))
        ])
        return driven
    }

    private func signedOff(_ driven: Driven) throws -> Driven {
        var driven = driven
        let meeting = try #require(driven.model.meeting)
        let counts = driven.model.record.counts(of: meeting)
        driven.arrive([.signedOff(SignedOff(meeting: meeting, counts: counts, heads: []))])
        return driven
    }

    @Test("a second open meeting changes no screen, and stays announced", arguments: screens)
    func secondMeeting(keys: String) throws {
        let before = try drive(.team(), keys)
        let mine = try #require(before.model.meeting)
        let driven = withSecondMeeting(before)
        #expect(driven.model.meeting == mine)
        #expect(driven.meeting != mine)
        #expect(driven.place == before.place)
        #expect(driven.notice.contains("Another meeting was opened"))
        #expect(driven.notice.contains("by chair. You stay in yours."))
        let later = try driven.later(10_000).then("j")
        #expect(later.text.contains("Another meeting is open as well"))
    }

    @Test("what is recorded beside a second meeting is recorded in one's own")
    func recordsInOwn() throws {
        let driven = withSecondMeeting(try .atDiscussion())
        let mine = try #require(driven.model.meeting)
        let patient = try #require(driven.model.currentPatient)
        let noted = try driven.then("xn")
        #expect(noted.model.record.result(of: patient, in: mine) == .noChange)
        #expect(noted.model.record.focus(of: mine) != patient)
        let wrapUp = try noted.then("f")
        #expect(wrapUp.place == .wrapUp)
        #expect(wrapUp.model.meeting == mine)
    }

    @Test("m asks which of two open meetings to go on with")
    func choose() throws {
        let driven = withSecondMeeting(try .atDiscussion())
        let mine = try #require(driven.model.meeting)
        let asked = try driven.then("<esc><esc><esc><esc>m")
        #expect(asked.text.contains("Two meetings are open. Which one?"))
        #expect(try asked.then("<enter>").model.meeting == mine)
        let other = try asked.then("<down><enter>")
        #expect(other.model.meeting == driven.meeting)
        #expect(other.place == .rollCall)
    }

    @Test("a sign-off elsewhere is said, and stays in view")
    func signedOffElsewhere() throws {
        let driven = try signedOff(.atDiscussion())
        #expect(driven.notice.contains("chair has signed off this meeting."))
        #expect(driven.place == .discussion)
        let later = try driven.later(10_000).then("j")
        #expect(later.text.contains("This meeting was signed off by chair."))
    }

    @Test("after a sign-off elsewhere no line opens, and the words on an open line are kept")
    func lineAfterSignOff() throws {
        let closed = try signedOff(.atDiscussion()).then("c")
        #expect(closed.model.entry == nil)
        #expect(closed.notice.contains("Signed off by chair"))
        let typing = try signedOff(.atDiscussion().then("cgp: settled"))
        #expect(typing.notice.contains("Your line is kept, not sent."))
        let sent = try typing.then("<enter>")
        #expect(sent.line == "gp: settled")
        #expect(sent.events.count == typing.events.count)
    }

    @Test("back at home, a meeting that was signed off elsewhere is left behind")
    func leavesSealed() throws {
        let home = try signedOff(.atDiscussion()).then("<esc><esc><esc>")
        #expect(home.place == .home)
        #expect(home.model.meeting == nil)
        #expect(try home.then("m").text.contains("Which meeting?"))
    }

    @Test("at home, a meeting that somebody opens is the one that m resumes")
    func openedElsewhere() throws {
        var driven = try Driven(model: .team())
        driven.arrive([
            .meetingOpened(MeetingOpened(template: "weekly", date: driven.model.clock.today))
        ])
        #expect(driven.model.meeting == driven.meeting)
        #expect(try driven.then("m").place == .rollCall)
    }
}
