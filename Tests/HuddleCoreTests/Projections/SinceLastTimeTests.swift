import HuddleCore
import HuddleTesting
import Testing

@Suite("Since last time")
struct SinceLastTimeTests {
    private func texts(_ fixture: MeetingFixture, _ meeting: MeetingID? = nil) -> [String] {
        fixture.record.actionsSinceLastTime(
            of: fixture.patients[0], in: meeting ?? fixture.meeting
        ).map(\.text)
    }

    @Test("open actions come back until they are closed, and once more with how they ended")
    func carriedOver() throws {
        var fixture = try MeetingFixture.make()
        let bed = try fixture.act(0, "Order bed")
        try fixture.act(0, "Ring Ann")
        try fixture.act(1, "Somebody else's")
        #expect(texts(fixture).isEmpty)
        try fixture.nextMeeting()
        #expect(texts(fixture) == ["Order bed", "Ring Ann"])
        try fixture.tick(bed)
        #expect(texts(fixture) == ["Order bed", "Ring Ann"])
        try fixture.nextMeeting()
        #expect(texts(fixture) == ["Order bed", "Ring Ann"])
        try fixture.nextMeeting()
        #expect(texts(fixture) == ["Ring Ann"])
    }

    @Test("an action closed between meetings is shown as closed at the next")
    func closedBetween() throws {
        var fixture = try MeetingFixture.make()
        let bed = try fixture.act(0, "Order bed")
        try fixture.signOff()
        fixture.recorder.wait(seconds: 86_400)
        try fixture.tick(bed)
        fixture.recorder.wait(seconds: 86_400)
        try fixture.open()
        let row = try #require(
            fixture.record.actionsSinceLastTime(of: fixture.patients[0], in: fixture.meeting).first)
        #expect(row.closed == Instant.make().utcDay.advanced(by: 1))
    }

    @Test("last time is the last meeting that had the person on its list")
    func skippedMeeting() throws {
        var fixture = try MeetingFixture.make()
        let bed = try fixture.act(0, "Order bed")
        try fixture.nextMeeting()
        try fixture.run(.unlist(fixture.meeting, fixture.patients[0]))
        try fixture.tick(bed)
        try fixture.nextMeeting()
        #expect(texts(fixture) == ["Order bed"])
    }

    @Test("handovers stay open until somebody acknowledges them")
    func handovers() throws {
        var fixture = try MeetingFixture.make()
        let handover = try fixture.handOver(0, "Driver", to: .role(RoleID("hospice")))
        let patient = fixture.patients[0]
        #expect(fixture.record.openHandovers(of: patient, before: fixture.meeting).isEmpty)
        try fixture.nextMeeting()
        #expect(fixture.record.openHandovers(of: patient, before: fixture.meeting) == [handover])
        try fixture.run(.revise(handover.record, .acknowledged(by: "Sr Eve Long")))
        #expect(fixture.record.openHandovers(of: patient, before: fixture.meeting).isEmpty)
    }
}
