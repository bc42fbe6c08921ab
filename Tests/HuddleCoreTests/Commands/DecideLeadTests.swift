import HuddleCore
import HuddleTesting
import Testing

@Suite("Who moves the meeting on")
struct DecideLeadTests {
    /// A second person at another machine who has read everything.
    private func joined(_ fixture: MeetingFixture) -> Recorder {
        Recorder(journal: 2, by: "Alex", record: fixture.record, now: fixture.recorder.now)
    }

    @Test("whoever opened the meeting leads it, also after a restart")
    func opener() throws {
        let fixture = try MeetingFixture.make()
        #expect(fixture.record.leader(of: fixture.meeting) == "Sam")
        var again = fixture.recorder.restarted(journal: 5)
        try again.run(.focus(fixture.meeting, fixture.patients[0]))
        #expect(again.record.focus(of: fixture.meeting) == fixture.patients[0])
    }

    @Test("somebody else writes, but does not move on, time or sign off, until they take the lead")
    func other() throws {
        let fixture = try MeetingFixture.make()
        var alex = joined(fixture)
        let meeting = fixture.meeting
        try alex.run(.contribute(meeting, fixture.patients[0], Speaker(role: .family), "Calmer"))
        let moves: [Command] = [
            .focus(meeting, fixture.patients[1]), .timer(meeting, .pause),
            .signOff(meeting, by: nil, heads: []),
        ]
        for move in moves {
            #expect(throws: Refusal.notLeading(leader: "Sam")) { try alex.run(move) }
        }
        #expect(try alex.run(.takeLead(meeting)).count == 1)
        #expect(try alex.run(.takeLead(meeting)).isEmpty)
        try alex.run(.focus(meeting, fixture.patients[1]))
    }

    @Test("whoever took the lead last has it, in whatever order the lines arrive")
    func latest() throws {
        var fixture = try MeetingFixture.make()
        var alex = joined(fixture)
        let took = try alex.run(.takeLead(fixture.meeting))
        fixture.recorder.receive(took)
        let back = try fixture.run(.takeLead(fixture.meeting))
        alex.receive(back)
        #expect(alex.record.leader(of: fixture.meeting) == "Sam")
        var late = TeamRecord()
        late.apply((fixture.recorder.events + took + back).reversed())
        #expect(late.leader(of: fixture.meeting) == "Sam")
    }

    @Test("undo passes over a change of lead")
    func undo() throws {
        let fixture = try MeetingFixture.make()
        var alex = joined(fixture)
        try alex.run(.takeLead(fixture.meeting))
        #expect(throws: Refusal.nothingToUndo) { try alex.run(.undo) }
    }
}
