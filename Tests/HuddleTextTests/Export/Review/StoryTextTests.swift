import HuddleCore
import HuddleTesting
import HuddleText
import Testing

@Suite("Looking back, as text")
struct StoryTextTests {
    private let measure = TextMeasure { _ in 1 }
    private let today = Instant.make().utcDay

    private func team() throws -> MeetingFixture {
        var team = try MeetingFixture.make()
        try team.contribute(0, "Woke four times \u{1B}[31m")
        try team.run(.setPatient(team.patients[0], .stage, "C", meeting: nil))
        return team
    }

    @Test("a story has stage, meetings and what was said, and nothing that acts on a terminal")
    func story() throws {
        let team = try team()
        let story = try #require(team.record.story(of: team.patients[0], TeamSettings()))
        let text = StoryText.text(story, in: team.record, on: today, measure: measure)
        #expect(text.hasPrefix("The story of Margaret Ellis\n"))
        #expect(text.contains("Stage: C since 21 Nov 2026"))
        #expect(text.contains("District nurse: Woke four times"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test("stages over time are a strip of letters below their days")
    func strip() throws {
        var team = try team()
        team.recorder.wait(seconds: 3 * 86_400)
        try team.run(.setPatient(team.patients[0], .stage, "D", meeting: nil))
        let story = try #require(team.record.story(of: team.patients[0], TeamSettings()))
        let text = StoryText.text(
            story, in: team.record, on: today.advanced(by: 6), measure: measure)
        let strip = String(repeating: "C", count: 30) + String(repeating: "D", count: 30)
        let stages = "Stage: C since 21 Nov 2026 > D since 24 Nov 2026"
        #expect(text.contains("\(stages)\n       \(strip)\n"))
    }

    @Test("whoever has died is called so above their story")
    func died() throws {
        var team = try team()
        try team.run(.setPatient(team.patients[0], .status, "died", meeting: nil))
        let story = try #require(team.record.story(of: team.patients[0], TeamSettings()))
        #expect(
            StoryText.text(story, in: team.record, on: today, measure: measure)
                .hasPrefix("The story of Margaret Ellis (died)\n"))
    }

    @Test("what was missed stands under the person")
    func missed() throws {
        let team = try team()
        let missed = team.record.missed(
            since: .day(team.recorder.now.utcDay), TeamSettings())
        let text = MissedText.text(missed, in: team.record, measure: measure)
        #expect(text.hasPrefix("Since 21 Nov 2026\n"))
        #expect(text.contains("\nMargaret Ellis\n"))
    }

    @Test("a comparison marks what came and what is the same")
    func comparison() throws {
        var team = try team()
        let before = try #require(team.record.minutes(of: team.meeting, TeamSettings()))
        try team.decide(0, "stays")
        let after = try #require(team.record.minutes(of: team.meeting, TeamSettings()))
        let text = ComparisonText.text(
            MinutesComparison(before, after), in: team.record, measure: measure)
        #expect(text.contains("+ Decision: stays"))
        #expect(text.contains("Arthur Brown: the same"))
    }

    @Test("of two minutes of one meeting each side says which it is")
    func sides() throws {
        let team = try team()
        let minutes = try #require(team.record.minutes(of: team.meeting, TeamSettings()))
        let comparison = MinutesComparison(minutes, minutes, named: ("version 2", "version 3"))
        let lines = ComparisonText.text(comparison, in: team.record, measure: measure)
            .split(separator: "\n")
        #expect(lines[0].hasPrefix("- ") && lines[0].hasSuffix(", version 2"))
        #expect(lines[1].hasPrefix("+ ") && lines[1].hasSuffix(", version 3"))
    }
}
