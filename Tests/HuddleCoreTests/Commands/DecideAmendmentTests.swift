import HuddleCore
import HuddleTesting
import Testing

@Suite("After sign-off")
struct DecideAmendmentTests {
    private func amendment(
        _ fixture: MeetingFixture, _ text: String = "5 mg, not 50", reason: String = "misheard",
        takes: [RecordID] = []
    ) -> Command {
        .amend(
            MinutesAmended(
                meeting: fixture.meeting, patient: fixture.patients[0], words: (text, reason),
                takes: takes))
    }

    /// A signed meeting, and what Alex had typed by then and Sam had not seen.
    private func lateDecision() throws -> (MeetingFixture, DecisionID) {
        var fixture = try MeetingFixture.make()
        var alex = Recorder(
            journal: 2, by: "Alex", record: fixture.record, now: fixture.recorder.now)
        try fixture.signOff()
        let meeting = fixture.meeting
        let written = try alex.run(
            .decide(
                DecisionAdded(meeting: meeting, patient: fixture.patients[0], text: "Stays home")))
        fixture.recorder.receive(written)
        return (fixture, DecisionID(written[0].id))
    }

    @Test("an amendment makes version 2 with who, when and why; version 1 stays as it was")
    func versions() throws {
        var fixture = try MeetingFixture.make()
        try fixture.decide(0, "Stays")
        try fixture.signOff()
        let first = try #require(fixture.record.minutes(of: fixture.meeting, TeamSettings()))
        try fixture.run(amendment(fixture))
        #expect(fixture.record.minutesVersions(of: fixture.meeting) == 2)
        let second = try #require(fixture.record.minutes(of: fixture.meeting, TeamSettings()))
        let line = try #require(second.amendments.first)
        #expect((line.version, line.by, line.reason) == (2, "Sam", "misheard"))
        #expect((line.text, line.name) == ("5 mg, not 50", "Margaret Ellis"))
        #expect(
            fixture.record.minutes(of: fixture.meeting, TeamSettings(), version: 1) == first)
    }

    @Test("an amendment needs signed minutes, words and a reason")
    func refused() throws {
        var fixture = try MeetingFixture.make()
        #expect(throws: Refusal.notSignedOff(fixture.meeting)) {
            try fixture.run(amendment(fixture))
        }
        try fixture.signOff()
        #expect(throws: Refusal.nothingTyped(what: "reason")) {
            try fixture.run(amendment(fixture, reason: " "))
        }
        #expect(throws: Refusal.nothingTyped(what: "amendment")) {
            try fixture.run(amendment(fixture, " "))
        }
        try fixture.run(amendment(fixture))
        #expect(throws: Refusal.nothingToUndo) { try fixture.run(.undo) }
    }

    @Test(
        "a line that arrives after sign-off is offered, and stands in the version that takes it in")
    func late() throws {
        var (fixture, decision) = try lateDecision()
        let offered = fixture.record.lateLines(of: fixture.meeting)
        #expect(offered.map(\.id) == [decision.record])
        #expect(offered[0].text == "Stays home")
        #expect(offered[0].by == "Alex")
        let sealed = try #require(fixture.record.minutes(of: fixture.meeting, TeamSettings()))
        #expect(sealed.people[0].entries.isEmpty)
        try fixture.run(amendment(fixture, "", takes: [decision.record]))
        #expect(fixture.record.lateLines(of: fixture.meeting).isEmpty)
        let second = try #require(fixture.record.minutes(of: fixture.meeting, TeamSettings()))
        #expect(decisions(second.people[0]) == [decision.record: "Stays home"])
    }

    @Test("new words and strikes that arrive after sign-off are offered as well")
    func lateChanges() throws {
        var fixture = try MeetingFixture.make()
        let (first, second) = (try fixture.decide(0, "Stays"), try fixture.decide(1, "Goes"))
        var alex = Recorder(
            journal: 2, by: "Alex", record: fixture.record, now: fixture.recorder.now)
        try fixture.signOff()
        fixture.recorder.receive(try alex.run(.revise(first.record, .text("Stays at home"))))
        fixture.recorder.receive(try alex.run(.strike(second.record)))
        let labels = fixture.record.lateLines(of: fixture.meeting).map(\.label)
        #expect(labels == ["New words", "Struck out: Decision"])
        let takes = fixture.record.lateLines(of: fixture.meeting).map(\.id)
        try fixture.run(amendment(fixture, "", takes: takes))
        let minutes = try #require(fixture.record.minutes(of: fixture.meeting, TeamSettings()))
        #expect(decisions(minutes.people[0]) == [first.record: "Stays at home"])
        #expect(minutes.people[1].entries.isEmpty)
    }

    @Test("only lines that did arrive late can be taken in")
    func notLate() throws {
        var fixture = try MeetingFixture.make()
        let decision = try fixture.decide(0, "Stays").record
        try fixture.signOff()
        #expect(throws: Refusal.unknownItem(decision)) {
            try fixture.run(amendment(fixture, "", takes: [decision]))
        }
    }

    @Test("the words of an amendment can be removed too")
    func redacted() throws {
        var fixture = try MeetingFixture.make()
        try fixture.signOff()
        let id = try fixture.run(amendment(fixture))[0].id
        try fixture.run(.redact([id], reason: "asked", hashes: [:]))
        let minutes = try #require(fixture.record.minutes(of: fixture.meeting, TeamSettings()))
        #expect(minutes.amendments[0].text == "[removed on request: asked]")
    }

    /// The words of the decisions about somebody, by the lines that recorded them.
    private func decisions(_ person: MinutesOutline.PersonMinutes) -> [RecordID: String] {
        var found: [RecordID: String] = [:]
        for case .decision(let id, let decision) in person.entries { found[id] = decision.text }
        return found
    }
}
