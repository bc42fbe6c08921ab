import HuddleCore
import HuddleTesting
import Testing

@Suite("The same assessment by two services")
struct RepeatedAssessmentTests {
    private func assess(
        _ fixture: inout MeetingFixture, _ role: String, _ text: String, daysAgo: Int
    ) throws {
        try fixture.run(
            .keepInView(
                MatterAdded(
                    meeting: fixture.meeting, patient: fixture.patients[0], kind: .assessment,
                    text: text, who: .role(RoleID(role)),
                    on: fixture.recorder.now.utcDay.advanced(by: -daysAgo))))
    }

    private func repeated(_ fixture: MeetingFixture) -> [RepeatedAssessment] {
        fixture.record.repeatedAssessments(of: fixture.patients[0], Thresholds())
    }

    @Test(
        "is flagged within the window of the phase, and not beyond it",
        arguments: [
            ("stable", 28, true), ("stable", 29, false), ("dying", 2, true), ("dying", 3, false),
            ("", 14, true), ("", 15, false),
        ])
    func window(_ phase: String, _ days: Int, _ isFlagged: Bool) throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.setPatient(fixture.patients[0], .phase, phase, meeting: nil))
        try assess(&fixture, "districtNurse", "Swallowing", daysAgo: days)
        try assess(&fixture, "hospice", "swallowing", daysAgo: 0)
        #expect(repeated(fixture).map(\.daysApart) == (isFlagged ? [days] : []))
    }

    @Test(
        "is the same in other words for assessing",
        arguments: [
            ("swallowing assessment", "Swallowing", true),
            ("Review of the skin", "skin check", true),
            ("pain and mood", "Mood, pain", false), ("mood and pain", "Pain and mood", true),
            ("swallowing", "skin", false), ("assessment", "review", false),
            ("initial assessment", "Initial assessment", true),
        ])
    func otherWords(_ first: String, _ second: String, _ isFlagged: Bool) throws {
        var fixture = try MeetingFixture.make()
        try assess(&fixture, "districtNurse", first, daysAgo: 2)
        try assess(&fixture, "hospice", second, daysAgo: 0)
        #expect(repeated(fixture).count == (isFlagged ? 1 : 0))
    }

    @Test("by the same service, of something else, or after a move is none")
    func none() throws {
        var fixture = try MeetingFixture.make()
        try assess(&fixture, "districtNurse", "Swallowing", daysAgo: 2)
        try assess(&fixture, "districtNurse", "Swallowing", daysAgo: 1)
        try assess(&fixture, "hospice", "Skin", daysAgo: 1)
        try fixture.run(.setPatient(fixture.patients[0], .place, "Ward 4", meeting: nil))
        try assess(&fixture, "hospice", "Swallowing", daysAgo: 0)
        #expect(repeated(fixture) == [])
    }
}
