import HuddleCore
import HuddleTesting
import Testing

@Suite("A break")
struct MeetingTimeBreakTests {
    private func advice(_ fixture: MeetingFixture) -> BreakAdvice {
        fixture.record.breakAdvice(
            in: fixture.meeting, now: fixture.recorder.now, Thresholds())
    }

    /// A meeting of three with two settled, under way for some minutes.
    private func pastTheMiddle(minutes: Int) throws -> MeetingFixture {
        var fixture = try MeetingFixture.make()
        try fixture.run(.focus(fixture.meeting, fixture.patients[0]))
        for patient in fixture.patients.prefix(2) {
            try fixture.run(.setOutcome(fixture.meeting, patient, .noChange))
        }
        fixture.recorder.wait(seconds: minutes * 60)
        return fixture
    }

    @Test("is due past the middle of the list and after half an hour")
    func due() throws {
        #expect(try advice(pastTheMiddle(minutes: 30)) == .due)
        #expect(try advice(pastTheMiddle(minutes: 29)) == .notNeeded)
        var early = try MeetingFixture.make()
        try early.run(.focus(early.meeting, early.patients[0]))
        early.recorder.wait(seconds: 3600)
        #expect(advice(early) == .notNeeded)
    }

    @Test("counts when the timer stood still long enough")
    func taken() throws {
        var fixture = try pastTheMiddle(minutes: 40)
        try fixture.run(.timer(fixture.meeting, .pause))
        fixture.recorder.wait(seconds: 179)
        #expect(advice(fixture) == .due)
        fixture.recorder.wait(seconds: 1)
        #expect(advice(fixture) == .taken(seconds: 180))
    }

    @Test("is not asked for once everybody is settled")
    func over() throws {
        var fixture = try pastTheMiddle(minutes: 40)
        try fixture.run(.setOutcome(fixture.meeting, fixture.patients[2], .noChange))
        #expect(advice(fixture) == .notNeeded)
    }
}
