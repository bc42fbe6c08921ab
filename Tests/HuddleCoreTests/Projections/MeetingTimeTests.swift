import HuddleCore
import HuddleTesting
import Testing

@Suite("The time of a meeting")
struct MeetingTimeTests {
    private func spent(_ fixture: MeetingFixture) -> [Int] {
        let spent = fixture.record.timeSpent(in: fixture.meeting, now: fixture.recorder.now)
        return fixture.patients.map { spent[$0] ?? 0 }
    }

    @Test("time goes to the person the meeting turned to, over several turns")
    func turns() throws {
        var fixture = try MeetingFixture.make()
        for (patient, seconds) in [(0, 60), (1, 30), (0, 10)] {
            try fixture.run(.focus(fixture.meeting, fixture.patients[patient]))
            fixture.recorder.wait(seconds: seconds)
        }
        try fixture.run(.focus(fixture.meeting, nil))
        fixture.recorder.wait(seconds: 500)
        #expect(spent(fixture) == [70, 30, 0])
        #expect(fixture.record.timeRunning(in: fixture.meeting, now: fixture.recorder.now) == 600)
    }

    @Test("pauses are left out, also over a change of person and while they last")
    func pauses() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.focus(fixture.meeting, fixture.patients[0]))
        fixture.recorder.wait(seconds: 20)
        try fixture.run(.timer(fixture.meeting, .pause))
        #expect(fixture.record.isPaused(fixture.meeting))
        fixture.recorder.wait(seconds: 100)
        try fixture.run(.focus(fixture.meeting, fixture.patients[1]))
        fixture.recorder.wait(seconds: 50)
        #expect(spent(fixture) == [20, 0, 0])
        try fixture.run(.timer(fixture.meeting, .resume))
        #expect(!fixture.record.isPaused(fixture.meeting))
        fixture.recorder.wait(seconds: 5)
        #expect(spent(fixture) == [20, 5, 0])
        #expect(fixture.record.timeRunning(in: fixture.meeting, now: fixture.recorder.now) == 25)
    }

    @Test("a second pause while paused changes nothing")
    func pauseTwice() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.focus(fixture.meeting, fixture.patients[0]))
        for _ in 0..<2 {
            try fixture.run(.timer(fixture.meeting, .pause))
            fixture.recorder.wait(seconds: 10)
        }
        try fixture.run(.timer(fixture.meeting, .resume))
        fixture.recorder.wait(seconds: 7)
        #expect(spent(fixture) == [7, 0, 0])
    }

    @Test("sign-off stops the clock")
    func signOff() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.focus(fixture.meeting, fixture.patients[0]))
        fixture.recorder.wait(seconds: 40)
        try fixture.signOff()
        fixture.recorder.wait(seconds: 1000)
        #expect(spent(fixture) == [40, 0, 0])
        #expect(fixture.record.timeRunning(in: fixture.meeting, now: fixture.recorder.now) == 40)
    }

    @Test("a clock that is set back gives no negative time")
    func clockSetBack() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.focus(fixture.meeting, fixture.patients[0]))
        fixture.recorder.wait(seconds: -3600)
        try fixture.run(.focus(fixture.meeting, fixture.patients[1]))
        #expect(spent(fixture) == [0, 0, 0])
    }

    @Test("extra minutes count for the turn in which they were given")
    func extended() throws {
        var fixture = try MeetingFixture.make()
        let template = TeamSettings().template("weekly")
        func planned() -> Int {
            fixture.record.secondsPlanned(in: fixture.meeting, template)
        }
        #expect(planned() == 180)
        try fixture.run(.focus(fixture.meeting, fixture.patients[0]))
        try fixture.run(.timer(fixture.meeting, .extend(seconds: 60)))
        try fixture.run(.timer(fixture.meeting, .extend(seconds: 60)))
        #expect(planned() == 300)
        try fixture.run(.focus(fixture.meeting, fixture.patients[1]))
        #expect(planned() == 180)
        try fixture.run(.timer(fixture.meeting, .extend(seconds: .max)))
        try fixture.run(.timer(fixture.meeting, .extend(seconds: .max)))
        #expect(planned() >= 180)
    }
}
