import HuddleCore
import HuddleTesting
import Testing

@Suite("The read-back")
struct ReadBackTests {
    @Test("it names what each owner takes away, the ownerless first, then by name")
    func groups() throws {
        var fixture = try MeetingFixture.make()
        let lewis = Owner.professional(fixture.professionals[2])
        let grace = Owner.professional(fixture.professionals[1])
        let bed = try fixture.act(0, "Order bed", owner: lewis)
        let nobody = try fixture.act(1, "Ring the hospice")
        let stays = try fixture.decide(0, "Stays", teller: grace)
        let visit = try fixture.act(2, "Visit", owner: grace)
        let other = try fixture.decide(1, "Nobody tells")
        let groups = fixture.record.readBack(of: fixture.meeting, roles: .shipped)
        #expect(groups.map(\.name) == ["", "Grace Okafor", "L Lewis"])
        #expect(groups.map(\.actions) == [[nobody], [visit], [bed]])
        #expect(groups.map(\.tells) == [[], [stays], []])
        #expect(fixture.record.decisionsNobodyTells(of: fixture.meeting) == [other])
    }

    @Test("it reads only what this meeting agreed")
    func newOnly() throws {
        var fixture = try MeetingFixture.make()
        try fixture.act(0, "Order bed")
        try fixture.nextMeeting()
        #expect(fixture.record.readBack(of: fixture.meeting, roles: .shipped).isEmpty)
        let rota = try #require(
            try fixture.run(.addAction(ActionAdded(meeting: fixture.meeting, text: "Rota"))).first)
        let groups = fixture.record.readBack(of: fixture.meeting, roles: .shipped)
        #expect(groups.map(\.actions) == [[ActionID(rota.id)]])
    }
}
