import HuddleCore
import HuddleTesting
import Testing

@Suite("What was recorded about one person")
struct DiscussionEntryTests {
    @Test("entries stand in the order in which they were typed")
    func order() throws {
        var fixture = try MeetingFixture.make()
        let action = try fixture.act(0, "Order bed")
        let contribution = try fixture.contribute(0, "Woke")
        let handover = try fixture.handOver(0, "Driver")
        let decision = try fixture.decide(0, "Stays")
        let entries = fixture.record.entries(of: fixture.patients[0], in: fixture.meeting)
        #expect(
            entries == [
                .action(action), .contribution(contribution), .handover(handover),
                .decision(decision),
            ])
        #expect(entries.map(\.record) == entries.map(\.record).sorted())
        #expect(fixture.record.entries(of: fixture.patients[1], in: fixture.meeting).isEmpty)
    }

    @Test("the roles in the room that have said nothing are named once, voices never")
    func notHeard() throws {
        var fixture = try MeetingFixture.make(
            professionals: MeetingFixture.team + [("Dr Ben Shaw", "gp"), ("Ann Ellis", "family")])
        let roles = RoleList.shipped
        func notHeard() -> [String] {
            fixture.record.rolesNotHeard(on: fixture.patients[0], in: fixture.meeting, roles)
                .map(\.key)
        }
        #expect(
            notHeard() == [
                "gp", "districtNurse", "occupationalTherapist", "careHomeNurse", "socialWorker",
            ])
        try fixture.contribute(0, "Woke")
        try fixture.contribute(0, "Stable", role: "gp")
        #expect(notHeard() == ["occupationalTherapist", "careHomeNurse", "socialWorker"])
        try fixture.run(
            .setAttendance(fixture.meeting, fixture.professionals[4], .apologies))
        #expect(notHeard() == ["occupationalTherapist", "careHomeNurse"])
        try fixture.run(.undo)
        try fixture.run(.undo)
        #expect(notHeard().first == "gp")
    }
}
