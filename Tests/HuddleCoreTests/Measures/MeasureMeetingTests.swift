import HuddleCore
import HuddleTesting
import Testing

@Suite("Measures of long meetings")
struct MeasureMeetingTests {
    /// A meeting that ran so long and then stood still for some time, signed off and over.
    private func hold(
        minutes: Int, pausedFor seconds: Int, in fixture: inout MeetingFixture
    ) throws(Refusal) {
        try fixture.run(.focus(fixture.meeting, fixture.patients[0]))
        fixture.recorder.wait(seconds: minutes * 60)
        if seconds > 0 {
            try fixture.run(.timer(fixture.meeting, .pause))
            fixture.recorder.wait(seconds: seconds)
            try fixture.run(.timer(fixture.meeting, .resume))
        }
        try fixture.nextMeeting()
    }

    @Test("half an hour is long, and three minutes are a break")
    func breaks() throws {
        var fixture = try MeetingFixture.make()
        try hold(minutes: 29, pausedFor: 0, in: &fixture)
        #expect(try fixture.counts("break-taken") == [0, 0])
        #expect(try fixture.measure("break-taken").figure == .none)
        try hold(minutes: 30, pausedFor: 179, in: &fixture)
        #expect(try fixture.counts("break-taken") == [0, 1])
        try hold(minutes: 30, pausedFor: 180, in: &fixture)
        #expect(try fixture.counts("break-taken") == [1, 2])
    }
}
