import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("What somebody missed")
struct MissedTests {
    @Test("after a meeting, only what was recorded since is told, each with its day")
    func sinceMeeting() throws {
        var team = try MeetingFixture.make()
        let first = team.meeting
        let old = try team.act(0, "order the chair")
        try team.contribute(1, "old news")
        try team.nextMeeting()
        try team.contribute(1, "fresh news")
        try team.tick(old)
        let missed = team.record.missed(since: .meeting(first), TeamSettings())
        let lines = missed.people.flatMap(\.lines).map(\.words)
        #expect(lines.contains { $0.hasSuffix("fresh news · recorded 28 Nov 2026") })
        let ticked = "Action: order the chair · nobody yet · done 28 Nov 2026"
        #expect(lines.contains("\(ticked) · recorded 28 Nov 2026"))
        #expect(!lines.contains { $0.contains("old news") })
    }

    @Test("from a day on, whatever meeting it belongs to")
    func sinceDay() throws {
        var team = try MeetingFixture.make()
        try team.contribute(0, "before")
        team.recorder.wait(seconds: 86_400)
        try team.contribute(0, "after")
        let day = team.recorder.now.utcDay
        let lines = team.record.missed(since: .day(day), TeamSettings()).people.flatMap(\.lines)
        #expect(lines.map(\.text) == ["after"])
    }

    @Test("for a whole list, each person's news begins where they were last discussed, not put off")
    func sinceLastDiscussed() throws {
        var team = try MeetingFixture.make()
        try team.decide(0, "Margaret stays")
        try team.decide(1, "Arthur stays")
        try team.nextMeeting()
        try team.contribute(0, "Margaret, passing")
        try team.contribute(1, "Arthur, second")
        try team.run(
            .setOutcome(team.meeting, team.patients[0], .deferred(reason: "no time")))
        try team.decide(1, "Arthur goes")
        try team.nextMeeting()
        try team.contribute(0, "Margaret, third")
        let missed = team.record.missed(
            since: .lastDiscussed(before: team.meeting), TeamSettings())
        let said = missed.people.flatMap(\.lines).filter { $0.kind == .said }.map(\.text)
        #expect(said == ["Margaret, passing", "Margaret, third"])
        #expect(missed.team.isEmpty)
    }

    @Test("one person's news leaves the others and the team out")
    func onePerson() throws {
        var team = try MeetingFixture.make()
        let day = team.recorder.now.utcDay
        try team.contribute(0, "about Margaret")
        try team.contribute(1, "about Arthur")
        try team.run(.addAction(ActionAdded(meeting: team.meeting, text: "book the room")))
        let missed = team.record.missed(
            since: .day(day), about: team.patients[1], TeamSettings())
        #expect(missed.people.flatMap(\.lines).map(\.text).contains("about Arthur"))
        #expect(missed.people.count == 1 && missed.team.isEmpty)
    }

    @Test("a change of the register is told by its new value")
    func register() throws {
        var team = try MeetingFixture.make()
        let first = team.meeting
        try team.nextMeeting()
        try team.run(.setPatient(team.patients[2], .stage, "D", meeting: nil))
        let missed = team.record.missed(since: .meeting(first), TeamSettings())
        #expect(missed.people.map(\.patient) == [team.patients[2]])
        let lines = missed.people.flatMap(\.lines).map(\.words)
        #expect(lines == ["Stage: D days · recorded 28 Nov 2026"])
    }

    @Test("what was added to signed minutes since is told, under whoever it is about")
    func amendments() throws {
        var team = try MeetingFixture.make()
        let first = team.meeting
        try team.contribute(0, "old news")
        try team.nextMeeting()
        let added: [(PatientID?, String)] = [
            (team.patients[0], "5 mg, not 50"), (nil, "the room was cold"),
        ]
        for (patient, text) in added {
            try team.run(
                .amend(
                    MinutesAmended(meeting: first, patient: patient, words: (text, "misheard"))))
        }
        let missed = team.record.missed(since: .meeting(first), TeamSettings())
        let lines = missed.people.flatMap(\.lines).filter { $0.kind == .amendment }
        #expect(missed.people.map(\.patient) == [team.patients[0]])
        #expect(
            lines.map(\.words) == [
                "Version 2: 5 mg, not 50 · because misheard · Sam · minutes of 21 Nov 2026"
            ])
        #expect(lines.allSatisfy { $0.patient == nil })
        #expect(
            missed.team.map(\.words) == [
                "Version 3: the room was cold · because misheard · Sam · minutes of 21 Nov 2026"
            ])
    }

    @Test("the meeting in which somebody was last discussed is one that settled something")
    func lastDiscussed() throws {
        var team = try MeetingFixture.make()
        let first = team.meeting
        try team.decide(0, "stays")
        try team.nextMeeting()
        #expect(team.record.meetingLastDiscussed(team.patients[0]) == first)
        try team.decide(0, "goes")
        #expect(team.record.meetingLastDiscussed(team.patients[0]) == team.meeting)
        #expect(
            team.record.meetingLastDiscussed(team.patients[0], before: team.meeting) == first)
    }
}
