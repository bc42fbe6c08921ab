import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("Two minutes beside each other")
struct MinutesComparisonTests {
    private func states(
        _ left: MinutesOutline?, _ right: MinutesOutline?, of patient: PatientID
    ) throws -> [MinutesComparison.State] {
        let comparison = MinutesComparison(try #require(left), try #require(right))
        return comparison.people.first { $0.patient == patient }?.rows.map(\.state) ?? []
    }

    @Test("two versions of one meeting show what changed, came and went")
    func versions() throws {
        var team = try MeetingFixture.make()
        let kept = try team.contribute(0, "one")
        let changed = try team.contribute(0, "two")
        let before = team.record.minutes(of: team.meeting, TeamSettings())
        try team.run(.revise(changed.record, .text("two and a half")))
        try team.run(.strike(kept.record))
        try team.contribute(0, "three")
        let after = team.record.minutes(of: team.meeting, TeamSettings())
        #expect(
            try states(before, after, of: team.patients[0])
                == [.gone, .changed, .added, .same])
    }

    @Test("what was amended stands with who wrote it and why, on the side that has it")
    func amendments() throws {
        var team = try MeetingFixture.make()
        try team.signOff()
        try team.run(
            .amend(
                MinutesAmended(
                    meeting: team.meeting, patient: team.patients[0],
                    words: ("5 mg, not 50", "misheard"))))
        let signed = team.record.minutes(of: team.meeting, TeamSettings(), version: 1)
        let now = team.record.minutesNow(of: team.meeting, TeamSettings())
        let comparison = MinutesComparison(try #require(signed), try #require(now))
        #expect(comparison.amendments.map(\.state) == [.added])
        let line = try #require(comparison.amendments.first?.right)
        #expect(line.label == "Version 2")
        #expect(line.text == "5 mg, not 50")
        #expect(line.notes.first == "because misheard")
        #expect(line.patient == team.patients[0])
        let same = MinutesComparison(try #require(now), try #require(now))
        #expect(same.amendments.map(\.state) == [.same])
    }

    @Test("two meetings put the same action beside itself")
    func meetings() throws {
        var team = try MeetingFixture.make()
        let action = try team.act(0, "order the chair")
        let before = team.record.minutes(of: team.meeting, TeamSettings())
        try team.nextMeeting()
        try team.tick(action)
        let after = team.record.minutes(of: team.meeting, TeamSettings())
        #expect(try states(before, after, of: team.patients[0]).first == .changed)
    }

    @Test("lines in another order lose nobody")
    func order() throws {
        var team = try MeetingFixture.make()
        try team.contribute(0, "one")
        try team.contribute(0, "two")
        let outline = try #require(team.record.minutes(of: team.meeting, TeamSettings()))
        let comparison = MinutesComparison(outline, outline)
        let areSame = comparison.people.allSatisfy(\.isSame)
        #expect(areSame)
        #expect(comparison.people.map(\.rows.count).reduce(0, +) >= 2)
    }
}
