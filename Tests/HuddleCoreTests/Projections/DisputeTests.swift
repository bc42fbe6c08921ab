import HuddleCore
import HuddleTesting
import Testing

@Suite("Where people said different things")
struct DisputeTests {
    /// A decision whose words and reason Sam and Alex have both changed without knowing of each other.
    private func disputed() throws -> (MeetingFixture, DecisionID) {
        var fixture = try MeetingFixture.make()
        let decision = try fixture.decide(0, "Stays", reason: "wish")
        var alex = Recorder(
            journal: 2, by: "Alex", record: fixture.record, now: fixture.recorder.now)
        for revision in [Revision.text("Goes"), .reason("asked"), .tellBy(alex.now.utcDay)] {
            try alex.run(.revise(decision.record, revision))
        }
        for revision in [Revision.text("Stays on"), .reason("her wish")] {
            try fixture.run(.revise(decision.record, revision))
        }
        fixture.recorder.receive(alex.events)
        return (fixture, decision)
    }

    @Test("every field of a line can be chosen, and a field that nobody disputes is not offered")
    func fields() throws {
        let (fixture, decision) = try disputed()
        let disputes = fixture.record.disputes(about: decision.record)
        #expect(disputes.map(\.label) == ["Words of the decision", "Reason of the decision"])
        #expect(disputes.map(\.choices.count) == [2, 2])
    }

    @Test("each choice settles its dispute with that value", arguments: [0, 1])
    func choosing(place: Int) throws {
        var (fixture, decision) = try disputed()
        let dispute = try #require(fixture.record.disputes(about: decision.record).first)
        guard case .revise(_, .text(let words), _) = dispute.choices[place] else {
            Issue.record("no words to choose")
            return
        }
        try fixture.run(dispute.choices[place])
        #expect(fixture.record.text(of: decision.record) == words)
        #expect(
            fixture.record.disputes(about: decision.record).map(\.label)
                == ["Reason of the decision"])
    }

    @Test("a value that arrives while one chooses is still there to choose")
    func arrivesWhileChoosing() throws {
        var (fixture, decision) = try disputed()
        let dispute = try #require(fixture.record.disputes(about: decision.record).first)
        var eve = Recorder(
            journal: 3, by: "Eve", record: fixture.record, now: fixture.recorder.now)
        fixture.recorder.receive(try eve.run(.revise(decision.record, .text("Waits"))))
        try fixture.run(dispute.choices[0])
        #expect(fixture.record.disputes(about: decision.record).first?.choices.count == 2)
    }

    @Test("the words of signed minutes are not to be chosen any more")
    func sealed() throws {
        var (fixture, decision) = try disputed()
        try fixture.signOff()
        #expect(fixture.record.disputes(about: decision.record).isEmpty)
    }

    @Test("minutes show both outcomes until one is chosen")
    func outcomes() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, patient) = (fixture.meeting, fixture.patients[0])
        var alex = Recorder(
            journal: 2, by: "Alex", record: fixture.record, now: fixture.recorder.now)
        try alex.run(.setOutcome(meeting, patient, .deferred(reason: "in hospital")))
        try fixture.run(.setOutcome(meeting, patient, .noChange))
        fixture.recorder.receive(alex.events)
        let minutes = try #require(fixture.record.minutes(of: meeting, TeamSettings()))
        let outcome = try #require(minutes.people[0].outcome)
        #expect(outcome.contains("No change") && outcome.contains("Deferred: in hospital"))
        let dispute = try #require(fixture.record.disputeAboutOutcome(of: patient, in: meeting))
        try fixture.run(dispute.choices[0])
        #expect(fixture.record.disputeAboutOutcome(of: patient, in: meeting) == nil)
    }
}
