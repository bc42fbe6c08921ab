import HuddleCore
import HuddleTesting
import Testing

@Suite("The action register")
struct ActionRowTests {
    private let today = Instant.make().utcDay

    private func register(
        _ fixture: MeetingFixture, _ change: (inout ActionFilter) -> Void = { _ in }
    ) -> [String] {
        var filter = ActionFilter()
        change(&filter)
        return fixture.record.actionRegister(filter, today: today, roles: .shipped).map(\.text)
    }

    @Test("earliest due comes first, without a day last, then by entry")
    func order() throws {
        var fixture = try MeetingFixture.make()
        try fixture.act(0, "no day")
        try fixture.act(0, "later", due: today.advanced(by: 3))
        try fixture.act(0, "sooner", due: today.advanced(by: 1))
        try fixture.act(1, "sooner too", due: today.advanced(by: 1))
        #expect(register(fixture) == ["sooner", "sooner too", "later", "no day"])
    }

    @Test("days over count from the due date while it is open")
    func daysOver() throws {
        var fixture = try MeetingFixture.make()
        let action = try fixture.act(0, "Order bed", due: today)
        let row = try #require(fixture.record.row(of: action))
        #expect(!row.isOverdue(on: today))
        #expect(row.daysOver(on: today.advanced(by: 3)) == 3)
        try fixture.tick(action)
        #expect(fixture.record.row(of: action)?.daysOver(on: today.advanced(by: 3)) == 0)
        #expect(fixture.record.row(of: action)?.closed == today)
    }

    @Test("an action grows older from the day it was agreed until it is closed")
    func age() throws {
        var fixture = try MeetingFixture.make()
        let action = try fixture.act(0, "Order bed", due: today)
        let row = try #require(fixture.record.row(of: action))
        #expect(row.age(on: row.created) == 0)
        #expect(row.age(on: row.created.advanced(by: 9)) == 9)
        try fixture.tick(action)
        #expect(fixture.record.row(of: action)?.age(on: today.advanced(by: 9)) == nil)
    }

    @Test("an accepted action is still open")
    func accepted() throws {
        var fixture = try MeetingFixture.make()
        let action = try fixture.act(0, "Order bed", due: today.advanced(by: -1))
        try fixture.run(.revise(action.record, .status(.accepted)))
        #expect(register(fixture) == ["Order bed"])
        #expect(fixture.record.row(of: action)?.isOverdue(on: today) == true)
    }

    @Test("an action is carried once for each later meeting of its person")
    func carried() throws {
        var fixture = try MeetingFixture.make()
        let bed = try fixture.act(0, "Order bed")
        func carried() -> Int? { fixture.record.row(of: bed)?.carried }
        #expect(carried() == 0)
        try fixture.nextMeeting()
        #expect(carried() == 1)
        try fixture.nextMeeting()
        try fixture.run(.unlist(fixture.meeting, fixture.patients[0]))
        #expect(carried() == 1)
        try fixture.signOff()
        try fixture.tick(bed)
        fixture.recorder.wait(seconds: 7 * 86_400)
        try fixture.open()
        #expect(carried() == 1)
    }

    @Test("an action of the team is carried by every meeting")
    func carriedByTeam() throws {
        var fixture = try MeetingFixture.make()
        let rota = try #require(
            try fixture.run(.addAction(ActionAdded(meeting: fixture.meeting, text: "Rota"))).first)
        try fixture.nextMeeting()
        try fixture.nextMeeting()
        #expect(fixture.record.row(of: ActionID(rota.id))?.carried == 2)
    }

    @Test("filters narrow the list by owner, organisation, person, date and state")
    func filters() throws {
        var fixture = try MeetingFixture.make()
        let lewis = fixture.professionals[2]
        try fixture.run(.setProfessional(lewis, .organisation, "Riverside Therapy"))
        try fixture.act(0, "bed", owner: .professional(lewis), due: today.advanced(by: -1))
        try fixture.act(1, "visit", owner: .role(RoleID("gp")), due: today.advanced(by: 5))
        let done = try fixture.act(2, "ring")
        try fixture.tick(done)
        #expect(register(fixture) { $0.owner = "lewis" } == ["bed"])
        #expect(register(fixture) { $0.owner = "occupational" } == ["bed"])
        #expect(register(fixture) { $0.owner = "gp" } == ["visit"])
        #expect(register(fixture) { $0.organisation = "riverside" } == ["bed"])
        #expect(register(fixture) { $0.patient = "arthur" } == ["visit"])
        #expect(register(fixture) { $0.patient = "\(fixture.patients[0])" } == ["bed"])
        #expect(register(fixture) { $0.isOverdueOnly = true } == ["bed"])
        #expect(register(fixture) { $0.dueBy = today } == ["bed"])
        #expect(register(fixture) { $0.status = .done } == ["ring"])
        #expect(register(fixture) { $0.status = .all } == ["bed", "visit", "ring"])
    }

    @Test("an action taken back is not there")
    func takenBack() throws {
        var fixture = try MeetingFixture.make()
        let action = try fixture.act(0, "Order bed")
        try fixture.run(.undo)
        #expect(register(fixture).isEmpty)
        #expect(fixture.record.row(of: action) == nil)
    }
}
