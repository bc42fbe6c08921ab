import HuddleCore
import HuddleTesting
import Testing

@Suite("Lists for those who have something to do")
struct HandOutRowTests {
    private let today = Instant.make().utcDay

    private func rows(_ fixture: MeetingFixture) -> [HandOutRow] {
        fixture.record.handOutRows(today: today, roles: .shipped)
    }

    @Test("an owner has their own actions, an organisation those of all its people")
    func recipients() throws {
        var fixture = try MeetingFixture.make()
        for place in [0, 1] {
            try fixture.run(
                .setProfessional(fixture.professionals[place], .organisation, "Ridge"))
        }
        for place in [0, 1, 2] {
            try fixture.run(
                .addAction(
                    ActionAdded(
                        meeting: fixture.meeting, patient: fixture.patients[0],
                        text: "task \(place)",
                        owner: .professional(fixture.professionals[place]))))
        }
        #expect(rows(fixture).map(\.name) == ["Dr Amina Shah", "Grace Okafor", "L Lewis", "Ridge"])
        #expect(rows(fixture).map(\.actions.count) == [1, 1, 1, 2])
    }

    @Test(
        "an action about somebody who objects or does not consent to sharing is held back",
        arguments: [(PatientField.objection, "yes"), (.consent, "no")])
    func heldBack(field: PatientField, value: String) throws {
        var fixture = try MeetingFixture.make()
        let action = try fixture.run(
            .addAction(
                ActionAdded(
                    meeting: fixture.meeting, patient: fixture.patients[0], text: "Order bed",
                    owner: .role(RoleID("gp")))))
        try fixture.run(.setPatient(fixture.patients[0], field, value, meeting: nil))
        let row = try #require(rows(fixture).first)
        #expect(row.actions.isEmpty)
        #expect(row.heldBack.map(\.id.record) == action.map(\.id))
    }

    /// A decision about the first person that the GP is to tell.
    private func promise(
        _ text: String, by day: Day? = nil, changes: DecisionID? = nil,
        in fixture: inout MeetingFixture
    ) throws -> DecisionID {
        let events = try fixture.run(
            .decide(
                DecisionAdded(
                    meeting: fixture.meeting, patient: fixture.patients[0], text: text,
                    teller: .role(RoleID("gp")), tellBy: day, changes: changes)))
        return DecisionID(try #require(events.first).id)
    }

    @Test("a decision to tell is on the list of whoever tells it, and no longer once it is changed")
    func promises() throws {
        var fixture = try MeetingFixture.make()
        let first = try promise("stays", by: today, in: &fixture)
        let row = try #require(rows(fixture).first)
        #expect(row.recipient == .owner(.role(RoleID("gp"))))
        #expect(row.promises.map(\.text) == ["stays"])
        #expect(row.hasList(in: HandOutSettings()))
        var programsOnly = HandOutSettings()
        programsOnly.formats = [.ics]
        #expect(!row.hasList(in: programsOnly))
        let second = try promise("goes", changes: first, in: &fixture)
        #expect(rows(fixture).first?.promises.map(\.id) == [second])
    }

    @Test("a later meeting leaves of earlier promises those whose day is not over")
    func earlierPromises() throws {
        var fixture = try MeetingFixture.make()
        let (date, later) = (today, today.advanced(by: 7))
        _ = try promise("over", by: date.advanced(by: 6), in: &fixture)
        let open = try promise("open", by: later, in: &fixture)
        _ = try promise("no day", in: &fixture)
        #expect(rows(fixture).first?.promises.count == 3)
        try fixture.signOff()
        try fixture.run(.openMeeting(template: "weekly", date: later, chair: nil))
        let row = fixture.record.handOutRows(today: later, roles: .shipped).first
        #expect(row?.promises.map(\.id) == [open])
    }

    @Test("a promise about somebody who objects is held back like an action")
    func heldBackPromise() throws {
        var fixture = try MeetingFixture.make()
        let id = try promise("stays", in: &fixture)
        try fixture.run(.setPatient(fixture.patients[0], .objection, "yes", meeting: nil))
        let row = try #require(rows(fixture).first)
        #expect(row.promises.isEmpty)
        #expect(row.heldBackPromises.map(\.id) == [id])
    }

    @Test("the last list of each recipient waits until somebody confirms it")
    func unconfirmed() throws {
        var fixture = try MeetingFixture.make()
        func handOut(_ code: String, to recipient: HandOutRecipient) throws -> HandOutID {
            let list = ListHandedOut(recipient: recipient, code: code, actions: [])
            return HandOutID(try #require(try fixture.run(.handOut(list)).first).id)
        }
        _ = try handOut("AAA-111", to: .organisation("Ridge"))
        let ridge = try handOut("BBB-222", to: .organisation("Ridge"))
        _ = try handOut("CCC-333", to: .owner(.role(RoleID("gp"))))
        func waiting() -> [String] {
            fixture.record.unconfirmedLists(roles: .shipped).map { "\($0.name) \($0.code)" }
        }
        #expect(waiting() == ["Ridge BBB-222", "GP CCC-333"])
        try fixture.run(.revise(ridge.record, .acknowledged(by: "Eve")))
        #expect(waiting() == ["GP CCC-333"])
    }
}
