import HuddleCore
import HuddleTesting
import Testing

@Suite("Lists of meetings")
struct MeetingSummaryTests {
    @Test("the newest comes first, with what it came to")
    func summaries() throws {
        var fixture = try MeetingFixture.make()
        let first = fixture.meeting
        try fixture.act(0, "Order bed")
        try fixture.run(.setOutcome(first, fixture.patients[1], .notDiscussed))
        try fixture.nextMeeting()
        let summaries = fixture.record.meetingSummaries()
        #expect(summaries.map(\.meeting) == [fixture.meeting, first])
        #expect(summaries.map(\.isSignedOff) == [false, true])
        #expect(summaries[1].chair == "Dr Amina Shah")
        #expect(summaries[1].listed == 3)
        #expect(summaries[1].discussed == 2)
        #expect(summaries[1].actions == 1)
        #expect(summaries[1].date.days(until: summaries[0].date) == 7)
    }

    @Test("an unknown meeting has none")
    func unknown() throws {
        #expect(try MeetingFixture.make().record.summary(of: .numbered(9)) == nil)
    }
}
