import HuddleCore
import HuddleTesting
import Testing

@Suite("Measures of learning and reflection")
struct MeasureLearningTests {
    /// One person's answers to as many questions.
    private func answer(
        _ scores: [Int], _ round: ScoreRound, in fixture: inout MeetingFixture
    ) throws(Refusal) {
        let answers = scores.enumerated().map { ScoreAnswer("question \($0)", $1) }
        try fixture.run(.score(fixture.meeting, round, answers))
    }

    @Test("two who answer three questions at two meetings are two people")
    func respondents() throws {
        var fixture = try MeetingFixture.make()
        for _ in 0..<2 {
            try answer([7, 8, 9], .reflection, in: &fixture)
            try answer([6, 8, 10], .reflection, in: &fixture)
            try fixture.nextMeeting()
        }
        let few = try fixture.measure("reflection")
        #expect(few.words == "8.0")
        #expect([few.numerator, few.denominator] == [96, 12])
        #expect(few.people == [2])
        #expect(few.isSmall(below: 5))
        for _ in 0..<5 { try answer([5], .reflection, in: &fixture) }
        try fixture.signOff()
        #expect(try fixture.measure("reflection").people == [5])
        #expect(try !fixture.measure("reflection").isSmall(below: 5))
    }

    @Test("tens before and after a learning session, and how many answered each")
    func tens() throws {
        var fixture = try MeetingFixture.make()
        for score in [10, 9] { try answer([score], .before, in: &fixture) }
        for score in [10, 10, 9] { try answer([score], .after, in: &fixture) }
        #expect(try fixture.measure("learning-before").figure == .none)
        try fixture.signOff()
        #expect(try fixture.counts("learning-before") == [1, 2])
        #expect(try fixture.measure("learning-before").words == "50 %")
        #expect(try fixture.counts("learning-after") == [2, 3])
        #expect(try fixture.measure("learning-before").people == [2])
        #expect(try fixture.measure("learning-after").people == [3])
    }

    @Test("meetings that reflected and that read back, of those signed off")
    func meetings() throws {
        var fixture = try MeetingFixture.make()
        try answer([7], .reflection, in: &fixture)
        try fixture.run(.readBack(fixture.meeting, by: nil))
        #expect(try fixture.counts("reflected") == [0, 0])
        try fixture.nextMeeting()
        #expect(try fixture.counts("reflected") == [1, 1])
        #expect(try fixture.counts("read-back") == [1, 1])
        try answer([7], .before, in: &fixture)
        try fixture.signOff()
        #expect(try fixture.counts("reflected") == [1, 2])
        #expect(try fixture.counts("read-back") == [1, 2])
    }
}
