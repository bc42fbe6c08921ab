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
