import HuddleCore
import HuddleTesting
import Testing

@Suite("Lists that leave the team and come back")
struct DecideHandOutTests {
    private func list(_ code: String, _ actions: [ActionID] = []) -> Command {
        .handOut(
            ListHandedOut(recipient: .organisation("Ridge"), code: code, actions: actions))
    }

    @Test("the same list handed out again writes nothing, a changed one does")
    func again() throws {
        var fixture = try MeetingFixture.make()
        #expect(try fixture.run(list("K7Q-2X9")).count == 1)
        #expect(try fixture.run(list("K7Q-2X9")).isEmpty)
        #expect(try fixture.run(list("B1C-2D3")).count == 1)
    }

    @Test("a list without a code, or with an action nobody knows, is refused")
    func refused() throws {
        var fixture = try MeetingFixture.make()
        #expect(throws: Refusal.nothingTyped(what: "code")) { try fixture.run(list(" ")) }
        let unknown = ActionID.numbered(999)
        #expect(throws: Refusal.unknownItem(unknown.record)) {
            try fixture.run(list("K7Q-2X9", [unknown]))
        }
    }

    @Test("confirming a list records who did, after sign-off too")
    func confirmed() throws {
        var fixture = try MeetingFixture.make()
        let id = HandOutID(try #require(try fixture.run(list("K7Q-2X9")).first).id)
        try fixture.run(.revise(id.record, .acknowledged(by: "Eve at Ridge")))
        #expect(fixture.record.acknowledger(of: id) == "Eve at Ridge")
        #expect(throws: Refusal.notRevisable(id.record)) {
            try fixture.run(.revise(id.record, .text("other")))
        }
    }

    @Test("what a file reports of an action names the program that wrote it")
    func reported() throws {
        var fixture = try MeetingFixture.make()
        let action = try fixture.act(0, "Order bed")
        let day = Instant.make().utcDay
        let events = try fixture.run(.report(action, .done(day), source: "Taskwarrior"))
        guard case .revised(let revised) = events.first?.change else {
            Issue.record("nothing was revised")
            return
        }
        #expect(revised.source == "Taskwarrior")
        #expect(fixture.record.status(of: action) == .done(day))
        #expect(try fixture.run(.report(action, .done(day), source: "calcurse")).isEmpty)
    }

    @Test("an action of an earlier list keeps the day it was agreed and where it stands")
    func broughtIn() throws {
        var fixture = try MeetingFixture.make()
        let (agreed, closed) = (Day(number: 20_700), Day(number: 20_720))
        let events = try fixture.run(
            .bringIn(ActionAdded(text: "Order bed", agreed: agreed), .done(closed), source: "CSV"))
        let action = ActionID(try #require(events.first).id)
        let row = try #require(fixture.record.row(of: action))
        #expect(row.created == agreed)
        #expect(row.closed == closed)
    }
}
