import HuddleCore
import HuddleTesting
import Testing

@Suite("Scores")
struct ReflectionTests {
    private let question = "I know what the other roles do"

    @Test("a mean is in tenths, and nothing where nobody answered")
    func mean() {
        #expect(ScoreTally(question: "", scores: [7, 8]).meanInTenths == 75)
        #expect(ScoreTally(question: "", scores: [7, 7, 8]).meanInTenths == 73)
        #expect(ScoreTally(question: "", scores: []).meanInTenths == nil)
        #expect(ScoreTally(question: "", scores: [10, 9, 10]).tens == 2)
    }

    @Test("a learning session shows how far the answers moved")
    func shift() throws {
        var fixture = try MeetingFixture.make()
        for score in [2, 4] { try give(score, .before, &fixture) }
        #expect(fixture.record.shifts(of: fixture.meeting).first?.meanShift == nil)
        for score in [8, 10] { try give(score, .after, &fixture) }
        let shift = try #require(fixture.record.shifts(of: fixture.meeting).first)
        #expect(shift.meanShift == 60)
        #expect(shift.after.tens == 1)
    }

    @Test("a score taken back does not count, and one person's answers go together")
    func undo() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(
            .score(
                fixture.meeting, .reflection,
                [ScoreAnswer("one", 7), ScoreAnswer("two", 8)]))
        #expect(fixture.record.scores(of: fixture.meeting).count == 2)
        try fixture.run(.undo)
        #expect(fixture.record.scores(of: fixture.meeting).isEmpty)
    }

    @Test("a score outside 0 to 10 is refused")
    func outOfRange() throws {
        var fixture = try MeetingFixture.make()
        #expect(throws: Refusal.self) { try give(11, .reflection, &fixture) }
        #expect(throws: Refusal.self) { try give(-1, .reflection, &fixture) }
    }

    @Test("the trend goes over the latest meetings that answered the question")
    func trend() throws {
        var fixture = try MeetingFixture.make()
        for score in [5, 6, 7] {
            try give(score, .reflection, &fixture)
            try fixture.nextMeeting()
        }
        #expect(fixture.record.reflectionTrend(question, ofLast: 2) == [60, 70])
    }

    @Test("a read-back holds until something more is agreed")
    func readBack() throws {
        var fixture = try MeetingFixture.make()
        try fixture.decide(0, "stays at home")
        #expect(!fixture.record.isReadBack(fixture.meeting))
        try fixture.run(.readBack(fixture.meeting, by: nil))
        #expect(fixture.record.isReadBack(fixture.meeting))
        let again = try fixture.run(.readBack(fixture.meeting, by: nil))
        #expect(again.isEmpty)
        try fixture.act(0, "order the bed")
        #expect(!fixture.record.isReadBack(fixture.meeting))
    }

    private func give(
        _ score: Int, _ round: ScoreRound, _ fixture: inout MeetingFixture
    ) throws(Refusal) {
        try fixture.run(.score(fixture.meeting, round, [ScoreAnswer(question, score)]))
    }
}
