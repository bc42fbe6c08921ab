import HuddleCore
import HuddleTesting
import Testing

@Suite("What a period is measured by")
struct MeasureScopeTests {
    /// A meeting about three people with one action; on the next day the action is done, one has
    /// moved away, somebody is new, and a second stage and a second meeting are recorded.
    private func twoDays() throws -> (fixture: MeetingFixture, end: Day) {
        var fixture = try MeetingFixture.make()
        let end = fixture.recorder.now.utcDay
        fixture.recorder.settings.thresholds.carriedMeetings = 1
        try fixture.set(0, .stage, "B")
        let action = try fixture.act(0, "ring the daughter", due: end)
        try fixture.nextMeeting(afterDays: 1)
        try fixture.act(0, "order the bed")
        try fixture.signOff()
        try fixture.tick(action)
        try fixture.set(1, .status, "moved")
        try fixture.set(2, .stage, "B")
        try fixture.addPatient([.name: "Tom King"])
        return (fixture, end)
    }

    private func scope(_ fixture: MeetingFixture, upTo last: Day) -> MeasureScope {
        let record = fixture.record.measured(upTo: last, today: fixture.recorder.now.utcDay)
        return MeasureScope(
            record, fixture.recorder.settings, period: last.advanced(by: -91)...last)
    }

    @Test("a period that is over is measured as the record stood on its last day")
    func over() throws {
        let (fixture, end) = try twoDays()
        let scope = scope(fixture, upTo: end)
        #expect(scope.meetings.count == 1)
        #expect(try fixture.counts("goal", in: scope) == [0, 3])
        #expect(try fixture.counts("discussed-quarter", in: scope) == [3, 3])
        #expect(try fixture.counts("stage-recency", in: scope) == [1, 1])
        #expect(try fixture.counts("open-week", in: scope) == [1, 1])
        #expect(try fixture.counts("carried", in: scope) == [0, 1])
        #expect(try fixture.counts("implemented", in: scope) == [0, 1])
    }

    @Test("a period that ends today is measured by all that is recorded")
    func untilToday() throws {
        let (fixture, end) = try twoDays()
        let scope = scope(fixture, upTo: end.advanced(by: 1))
        #expect(scope.meetings.count == 2)
        #expect(try fixture.counts("goal", in: scope) == [0, 3])
        #expect(try fixture.counts("discussed-quarter", in: scope) == [2, 3])
        #expect(try fixture.counts("stage-recency", in: scope) == [2, 2])
        #expect(try fixture.counts("open-week", in: scope) == [1, 1])
        #expect(try fixture.counts("implemented", in: scope) == [1, 1])
    }

    @Test("an action is carried when the day's own meetings have not closed it")
    func carried() throws {
        var fixture = try MeetingFixture.make()
        fixture.recorder.settings.thresholds.carriedMeetings = 1
        try fixture.act(0, "ring the daughter")
        let end = fixture.recorder.now.utcDay
        try fixture.nextMeeting(afterDays: 1)
        #expect(try fixture.counts("carried", in: scope(fixture, upTo: end)) == [0, 1])
        #expect(try fixture.counts("carried") == [1, 1])
    }

    @Test("a death without a day is counted when it was noted")
    func deaths() throws {
        var fixture = try MeetingFixture.make()
        try fixture.set(0, .status, "died")
        #expect(try fixture.counts("plan-before-death") == [0, 1])
        fixture.wait(days: 92)
        #expect(try fixture.counts("plan-before-death") == [0, 0])
    }
}
