import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("One person's story across meetings")
struct PatientStoryTests {
    private func story(_ team: MeetingFixture, _ place: Int = 0) throws -> PatientStory {
        try #require(team.record.story(of: team.patients[place], TeamSettings()))
    }

    @Test("each meeting that spoke of the person is a chapter, oldest first")
    func chapters() throws {
        var team = try MeetingFixture.make()
        try team.contribute(0, "first")
        try team.nextMeeting()
        try team.contribute(0, "second")
        let chapters = try story(team).chapters.filter { $0.meeting != nil }
        #expect(chapters.map { $0.lines.first?.text } == ["first", "second"])
    }

    @Test("a decision names the one it replaced, with its reason, and the one that replaced it")
    func decisions() throws {
        var team = try MeetingFixture.make()
        let first = try team.decide(0, "stays at home", reason: "she wants to")
        try team.nextMeeting()
        try team.run(
            .decide(
                DecisionAdded(
                    meeting: team.meeting, patient: team.patients[0], text: "goes to the hospice",
                    reason: "pain", changes: first)))
        let notes = try story(team).chapters.flatMap(\.lines).filter { $0.kind == .decision }
            .map(\.notes)
        #expect(
            notes.first?.last == "changed later: “goes to the hospice” because pain, 28 Nov 2026")
        #expect(
            notes.last?.last == "in place of “stays at home” because she wants to, 21 Nov 2026")
    }

    @Test("an action says what became of it")
    func fates() throws {
        var team = try MeetingFixture.make()
        let action = try team.act(0, "order the chair")
        try team.nextMeeting()
        try team.tick(action)
        let line = try story(team).chapters.flatMap(\.lines).first { $0.kind == .action }
        #expect(line?.notes.last == "done 28 Nov 2026")
    }

    @Test("stage and place over time carry their days")
    func marks() throws {
        var team = try MeetingFixture.make()
        let patient = team.patients[0]
        try team.run(.setPatient(patient, .stage, "B", meeting: nil))
        team.recorder.wait(seconds: 3 * 86_400)
        try team.run(.setPatient(patient, .stage, "C", meeting: nil))
        try team.run(.setPatient(patient, .place, "Rosewood House", meeting: nil))
        let story = try story(team)
        #expect(story.stages.map { "\($0.day) \($0.value)" } == ["2026-11-21 B", "2026-11-24 C"])
        #expect(story.moves.map(\.value) == ["Rosewood House"])
        #expect(
            story.chapters.last?.lines.map(\.words) == [
                "Stage: B months > C weeks", "Place now: Rosewood House",
            ])
    }

    @Test("what a meeting changed on the register is told once, in its chapter")
    func changedInMeeting() throws {
        var team = try MeetingFixture.make()
        try team.run(.setPatient(team.patients[0], .stage, "B", meeting: nil))
        try team.run(.setPatient(team.patients[0], .stage, "C", meeting: team.meeting))
        let chapters = try story(team).chapters
        let telling = chapters.filter { chapter in
            chapter.lines.contains { $0.words.contains("C weeks") }
        }
        #expect(telling.map(\.meeting) == [team.meeting])
        #expect(
            telling.first?.lines.map(\.words) == [
                "Stage: B months > C weeks", "Outcome: No outcome yet",
            ])
    }

    @Test("an action says when it was due before")
    func redated() throws {
        var team = try MeetingFixture.make()
        let day = team.recorder.now.utcDay
        let action = try team.act(0, "order the chair", due: day)
        try team.run(.revise(action.record, .due(day.advanced(by: 7))))
        let line = try story(team).chapters.flatMap(\.lines).first { $0.kind == .action }
        #expect(line?.notes.last == "before that due \(day.long)")
    }

    @Test("what was taken back is not told")
    func undone() throws {
        var team = try MeetingFixture.make()
        try team.contribute(0, "wrong patient")
        try team.run(.undo)
        #expect(try story(team).chapters.flatMap(\.lines).allSatisfy { $0.text != "wrong patient" })
    }
}
