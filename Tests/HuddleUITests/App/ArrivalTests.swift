import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Two people typing at once")
struct ArrivalTests {
    @Test("a line opened for one person stays theirs when the meeting moves to another")
    func lineStays() throws {
        let driven = try Driven.atDiscussion().then("aorder chair").turned(to: "Joan Pike")
        #expect(driven.current == "Joan Pike")
        #expect(driven.line == "order chair")
        #expect(driven.text.contains("action for Margaret Ellis › order chair"))
        #expect(driven.notice.contains("Your line stays with Margaret Ellis."))
        let sent = try driven.then(" @ot fri<enter>")
        #expect(sent.entries(of: "Margaret Ellis") == ["order chair"])
        #expect(sent.entries.isEmpty)
    }

    @Test("once sent, that line closes: the next one is about whom the meeting has turned to")
    func nextLine() throws {
        let sent = try Driven.atDiscussion().then("aorder chair").turned(to: "Joan Pike")
            .then(" @ot fri<enter>")
        #expect(sent.model.entry == nil)
        #expect(sent.notice.contains("Saved for Margaret Ellis. The meeting is with Joan Pike"))
        let next = try sent.later(2000).then("aring the son<enter>")
        #expect(next.entries(of: "Margaret Ellis") == ["order chair"])
        #expect(next.entries(of: "Joan Pike") == ["ring the son"])
    }

    @Test("the next line typed blind records nothing and opens nothing")
    func blindTyping() throws {
        var driven = try Driven.atDiscussion().then("aorder chair").turned(to: "Joan Pike")
        driven = try driven.then("<enter>")
        let before = driven.events.count
        for input in try KeyScript.parse("note the xray, add a bed<enter>") {
            driven.take(.input(input), after: 150)
        }
        #expect(driven.events.count == before)
        #expect(driven.model.entry == nil)
        #expect(driven.place == .discussion)
        #expect(driven.current == "Joan Pike")
    }

    @Test("words begun after the meeting has left the line's person are saved only when confirmed")
    func begunAfterwards() throws {
        let driven = try Driven.atDiscussion().then("aorder chair<enter>").turned(to: "Joan Pike")
            .then("ring the son<enter><enter>")
        #expect(driven.entries(of: "Margaret Ellis") == ["order chair"])
        #expect(driven.line == "ring the son")
        let asked = try driven.then("<enter>")
        #expect(asked.text.contains("Save this line for Margaret Ellis?"))
        let sent = try asked.then("y")
        #expect(sent.entries(of: "Margaret Ellis") == ["order chair", "ring the son"])
    }

    @Test("a line whose person the meeting has come back to is sent without a question")
    func cameBack() throws {
        let driven = try Driven.atDiscussion().then("a").turned(to: "Joan Pike")
            .turned(to: "Margaret Ellis").then("ring the son<enter>")
        #expect(driven.entries(of: "Margaret Ellis") == ["ring the son"])
    }

    @Test("a meeting that turns to nobody says so")
    func nobody() throws {
        let driven = try Driven.atDiscussion().then("aorder chair").turned(to: nil)
        #expect(driven.notice.contains("The meeting has left Margaret Ellis."))
        #expect(try driven.then("<enter>").model.entry == nil)
    }

    @Test("a draft of one person never shows for another")
    func draftStays() throws {
        let driven = try Driven.atDiscussion().then("aorder chair<esc>").turned(to: "Joan Pike")
            .later()
        #expect(!driven.text.contains("Draft action"))
        #expect(try driven.then("a").line == "")
        let back = driven.turned(to: "Margaret Ellis").later()
        #expect(try back.then("a").line == "order chair")
    }

    @Test(
        "what arrives opens nothing and closes nothing that is open",
        arguments: ["?no", ":wrap", "i", "B"])
    func calm(keys: String) throws {
        let before = try Driven.atDiscussion().then(keys)
        let driven = before.turned(to: "Joan Pike")
        #expect(driven.current == "Joan Pike")
        #expect(driven.model.overlay == before.model.overlay)
        #expect(driven.model.filter == before.model.filter)
        #expect(driven.place == .discussion)
    }

    /// Somebody else settles the first person, marks somebody absent, moves the last person to the top
    /// and agrees an action that was due yesterday.
    private func muchArrives(_ driven: inout Driven) throws {
        let meeting = try #require(driven.model.meeting)
        let listed = driven.model.record.listedPatients(in: meeting)
        let (first, last) = (try #require(listed.first), try #require(listed.last))
        let someone = try #require(driven.model.record.allProfessionals.first)
        driven.arrive([
            .outcomeSet(OutcomeSet(meeting: meeting, patient: first, outcome: .noChange)),
            .attendanceSet(
                AttendanceSet(meeting: meeting, professional: someone, attendance: .apologies)),
            .patientMoved(PatientMoved(meeting: meeting, patient: last, rank: 1)),
            .actionAdded(
                ActionAdded(
                    meeting: meeting, patient: last, text: "ring the ward",
                    due: driven.model.clock.today.advanced(by: -1))),
        ])
    }

    @Test(
        "on every list the selection stays with what it was on, and nothing that was typed moves",
        arguments: [("", Place.rollCall), ("A<enter>", .order), ("A<enter>f", .wrapUp)])
    func lists(keys: String, place: Place) throws {
        var driven = try Driven.atRollCall().then(keys).then("jj")
        #expect(driven.place == place)
        let selected = try #require(driven.model.stack.top.selectedID(in: driven.model))
        try muchArrives(&driven)
        #expect(driven.place == place)
        #expect(driven.model.stack.top.selectedID(in: driven.model) == selected)
        #expect(driven.model.overlay == nil && driven.model.entry == nil)
    }

    @Test(
        "in the register of actions a row that comes above leaves selection, marks and line alone")
    func actions() throws {
        var driven = try Driven.atDiscussion().then("<esc><esc><esc>ajvr")
        #expect(driven.place == .actions)
        let line = try #require(driven.model.entry)
        let selected = try #require(driven.model.stack.top.selectedID(in: driven.model))
        let marked = driven.model.markedActions
        try muchArrives(&driven)
        #expect(driven.model.entry == line)
        #expect(driven.model.stack.top.selectedID(in: driven.model) == selected)
        #expect(driven.model.markedActions == marked && marked.count == 1)
        let dated = try driven.then("+3d<enter>")
        #expect(
            dated.model.record.due(of: marked[0]) == driven.model.clock.today.advanced(by: 3))
    }

    @Test("the selection begins anew among another person's lines")
    func selection() throws {
        let driven = try Driven.atDiscussion().then("j").turned(to: "Joan Pike")
        #expect(driven.text.contains("> [ ] Sun 15 Nov"))
        #expect(driven.model.selectedAction != nil)
    }

    @Test("a new date names the person and the action, wherever the meeting turns")
    func dateLine() throws {
        let driven = try Driven.atDiscussion().then("r").turned(to: "Joan Pike")
        #expect(driven.text.contains("new date for Margaret Ellis"))
        #expect(driven.text.contains("GP reviews"))
        #expect(driven.model.entry?.purpose.patient == driven.patient("Margaret Ellis"))
    }
}
