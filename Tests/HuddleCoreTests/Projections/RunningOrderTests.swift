import HuddleCore
import HuddleTesting
import Testing

@Suite("The running order")
struct RunningOrderTests {
    @Test("each row says who, why, how it stands and how long it took")
    func rows() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.setPatient(fixture.patients[1], .objection, "yes", meeting: nil))
        try fixture.run(.focus(fixture.meeting, fixture.patients[0]))
        fixture.recorder.wait(seconds: 90)
        try fixture.decide(0, "Stays")
        let rows = fixture.record.runningOrder(of: fixture.meeting, now: fixture.recorder.now)
        #expect(rows.map(\.patient) == fixture.patients)
        #expect(rows.map(\.reason) == ["new", "new", "new"])
        #expect(rows.map(\.result) == [.recorded, .none, .none])
        #expect(rows.map(\.seconds) == [90, 0, 0])
        #expect(rows.map(\.isCurrent) == [true, false, false])
        #expect(rows.map(\.isRestricted) == [false, true, false])
    }

    @Test("next is the first one after the current who still needs an outcome")
    func next() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, patients) = (fixture.meeting, fixture.patients)
        #expect(fixture.record.nextPatient(in: meeting) == patients[0])
        try fixture.run(.focus(meeting, patients[0]))
        try fixture.run(.setOutcome(meeting, patients[1], .noChange))
        #expect(fixture.record.nextPatient(in: meeting) == patients[2])
        try fixture.run(.setOutcome(meeting, patients[2], .noChange))
        #expect(fixture.record.nextPatient(in: meeting) == patients[1])
        try fixture.run(.focus(meeting, patients[2]))
        #expect(fixture.record.nextPatient(in: meeting) == nil)
    }

    @Test("previous is the row above, and before the first there is nobody")
    func previous() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, patients) = (fixture.meeting, fixture.patients)
        #expect(fixture.record.previousPatient(in: meeting) == patients[2])
        try fixture.run(.focus(meeting, patients[1]))
        #expect(fixture.record.previousPatient(in: meeting) == patients[0])
        try fixture.run(.focus(meeting, patients[0]))
        #expect(fixture.record.previousPatient(in: meeting) == nil)
    }
}
