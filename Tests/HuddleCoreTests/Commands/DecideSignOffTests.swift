import HuddleCore
import HuddleTesting
import Testing

@Suite("Signing off")
struct DecideSignOffTests {
    @Test("it is refused while somebody has no outcome, and says who")
    func openOutcomes() throws {
        var fixture = try MeetingFixture.make()
        try fixture.decide(1, "Stays")
        let open = [fixture.patients[0], fixture.patients[2]]
        #expect(throws: Refusal.noOutcome(fixture.meeting, open)) {
            try fixture.run(.signOff(fixture.meeting, by: nil, heads: []))
        }
    }

    @Test(
        "every way to settle somebody is an outcome",
        arguments: [
            Outcome.noChange, .deferred(reason: "away"), .notDiscussed,
        ])
    func outcomes(_ outcome: Outcome) throws {
        var fixture = try MeetingFixture.make(patients: ["Ann Hall"])
        try fixture.run(.setOutcome(fixture.meeting, fixture.patients[0], outcome))
        try fixture.run(.signOff(fixture.meeting, by: nil, heads: []))
        #expect(fixture.record.signOff(of: fixture.meeting) != nil)
    }

    @Test("it keeps the counts, the chair and the journals in order")
    func content() throws {
        var fixture = try MeetingFixture.make()
        try fixture.decide(0, "Stays")
        try fixture.act(1, "Order bed")
        try fixture.handOver(2, "Driver")
        let heads = [2, 1].map {
            JournalHead(journal: JournalID(random: $0), sequence: 5, chain: "00")
        }
        try fixture.run(.signOff(fixture.meeting, by: nil, heads: heads))
        let content = try #require(fixture.record.signOff(of: fixture.meeting)).content
        #expect(content.counts == MeetingCounts(listed: 3, outcomes: 3, decisions: 1, actions: 1))
        #expect(content.by == fixture.professionals[0])
        #expect(content.heads == heads.reversed())
    }

    @Test("an unknown meeting cannot be signed off")
    func unknown() {
        var recorder = Recorder()
        #expect(throws: Refusal.unknownMeeting(.numbered(9))) {
            try recorder.run(.signOff(.numbered(9), by: nil, heads: []))
        }
    }
}
