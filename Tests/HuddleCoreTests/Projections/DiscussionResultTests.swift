import HuddleCore
import HuddleTesting
import Testing

@Suite("How a discussion stands")
struct DiscussionResultTests {
    private func result(_ fixture: MeetingFixture) -> DiscussionResult {
        fixture.record.result(of: fixture.patients[0], in: fixture.meeting)
    }

    @Test("words alone settle nothing")
    func wordsAlone() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "Woke four times")
        #expect(result(fixture) == .none)
    }

    @Test("a decision, an action or a handover settles it")
    func recorded() throws {
        for kind in 0...2 {
            var fixture = try MeetingFixture.make()
            switch kind {
            case 0: try fixture.decide(0, "Stays")
            case 1: try fixture.act(0, "Order bed")
            default: try fixture.handOver(0, "Driver")
            }
            #expect(result(fixture) == .recorded)
            #expect(fixture.record.wasDiscussed(fixture.patients[0], in: fixture.meeting))
            try fixture.run(.undo)
            #expect(result(fixture) == .none)
        }
    }

    @Test("no change gives way to what is recorded, putting off does not")
    func outcomes() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, patient) = (fixture.meeting, fixture.patients[0])
        try fixture.run(.setOutcome(meeting, patient, .noChange))
        #expect(result(fixture) == .noChange)
        try fixture.act(0, "Order bed")
        #expect(result(fixture) == .recorded)
        try fixture.run(.setOutcome(meeting, patient, .deferred(reason: "away")))
        #expect(result(fixture) == .deferred(reason: "away"))
        #expect(!fixture.record.wasDiscussed(patient, in: meeting))
        try fixture.run(.setOutcome(meeting, patient, .notDiscussed))
        #expect(result(fixture) == .notDiscussed)
    }

    @Test("counts add up the list and the team's own actions")
    func counts() throws {
        var fixture = try MeetingFixture.make()
        try fixture.decide(0, "Stays")
        try fixture.act(0, "Order bed")
        try fixture.act(1, "Ring Ann")
        try fixture.run(.addAction(ActionAdded(meeting: fixture.meeting, text: "Update the rota")))
        try fixture.act(1, "Taken back")
        try fixture.run(.undo)
        #expect(
            fixture.record.counts(of: fixture.meeting)
                == MeetingCounts(listed: 3, outcomes: 2, decisions: 1, actions: 3))
    }
}
