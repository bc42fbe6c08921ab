@testable import HuddleCore
import HuddleTesting
import Testing

@Suite("A line that was written about the wrong person")
struct DecideMovingLinesTests {
    private func lines(_ fixture: MeetingFixture, _ patient: Int) -> [DiscussionEntry] {
        fixture.record.entries(of: fixture.patients[patient], in: fixture.meeting)
    }

    /// The line that a command writes.
    private func written(
        by command: Command, _ fixture: inout MeetingFixture
    ) throws -> RecordID {
        let events = try fixture.run(command)
        return try #require(events.first).id
    }

    /// Moves the line from the first person to the second, and gives the line that is there then.
    private func move(
        _ line: RecordID, _ fixture: inout MeetingFixture
    ) throws -> DiscussionEntry {
        try fixture.run(.moveLine(line, to: fixture.patients[1]))
        #expect(lines(fixture, 0).isEmpty)
        return try #require(lines(fixture, 1).first)
    }

    @Test("a contribution keeps who said it, and how a voice came to the meeting")
    func contribution() throws {
        var fixture = try MeetingFixture.make()
        let speaker = Speaker(role: .family, name: "Ann")
        let said = ContributionAdded(
            meeting: fixture.meeting, patient: fixture.patients[0], speaker: speaker,
            text: "Wants to stay", how: .byPhone)
        let line = try written(by: .say(said), &fixture)
        guard case .contribution(let id) = try move(line, &fixture) else {
            Issue.record("no contribution")
            return
        }
        #expect(fixture.record.text(of: id.record) == "Wants to stay")
        #expect(fixture.record.speaker(of: id) == speaker)
        #expect(fixture.record.contributions[id]?.how == .byPhone)
    }

    @Test("a decision keeps its reason, who tells whom and by when, as they stand now")
    func decision() throws {
        var fixture = try MeetingFixture.make()
        let (teller, day) = (Owner.role(RoleID("gp")), Day(number: 20_800))
        let line = try fixture.decide(0, "Stays", reason: "wish", teller: teller).record
        try fixture.run(.revise(line, .text("Stays at home")))
        try fixture.run(.revise(line, .tellBy(day)))
        guard case .decision(let id) = try move(line, &fixture) else {
            Issue.record("no decision")
            return
        }
        #expect(fixture.record.text(of: id.record) == "Stays at home")
        #expect(fixture.record.reason(of: id) == "wish")
        #expect(fixture.record.teller(of: id) == teller)
        #expect(fixture.record.tellBy(of: id) == day)
    }

    @Test("an action keeps owner and date as they stand now, and that it is done")
    func action() throws {
        var fixture = try MeetingFixture.make()
        let (owner, day) = (Owner.professional(fixture.professionals[1]), Day(number: 20_800))
        let line = try fixture.act(0, "Order bed", owner: owner)
        try fixture.run(.revise(line.record, .due(day)))
        try fixture.tick(line)
        let status = fixture.record.status(of: line)
        guard case .action(let id) = try move(line.record, &fixture) else {
            Issue.record("no action")
            return
        }
        #expect(fixture.record.owner(of: id) == owner)
        #expect(fixture.record.due(of: id) == day)
        #expect(fixture.record.status(of: id) == status)
        #expect(!status.isOpen)
        #expect(fixture.record.disputes(about: id.record).isEmpty)
    }

    @Test("a handover keeps both ends and who acknowledged it, a wait that it is over")
    func handoverAndMatter() throws {
        var fixture = try MeetingFixture.make()
        let (from, to) = (Owner.role(RoleID("gp")), Owner.role(RoleID("districtNurse")))
        let passed = try fixture.handOver(0, "Driver", from: from, to: to).record
        try fixture.run(.revise(passed, .acknowledged(by: "Eve")))
        guard case .handover(let id) = try move(passed, &fixture) else {
            Issue.record("no handover")
            return
        }
        #expect(fixture.record.ends(of: id).from == from)
        #expect(fixture.record.ends(of: id).to == to)
        #expect(fixture.record.acknowledger(of: id) == "Eve")

        let day = Day(number: 20_000)
        let wait = MatterAdded(
            meeting: fixture.meeting, patient: fixture.patients[0], kind: .wait, text: "A bed",
            who: to, on: day)
        let kept = try written(by: .keepInView(wait), &fixture)
        try fixture.run(.revise(kept, .status(.done(day))))
        _ = try move(kept, &fixture)
        guard case .matter(let matter)? = lines(fixture, 1).last else {
            Issue.record("no matter")
            return
        }
        #expect(fixture.record.matters[matter]?.kind == .wait)
        #expect(fixture.record.who(of: matter) == to)
        #expect(fixture.record.day(of: matter) == day)
        #expect(fixture.record.status(of: matter) == .done(day))
    }

    @Test("one undo takes the whole back, and redo does it again")
    func undo() throws {
        var fixture = try MeetingFixture.make()
        let line = try fixture.act(0, "Order bed")
        try fixture.tick(line)
        _ = try move(line.record, &fixture)
        try fixture.run(.undo)
        #expect(lines(fixture, 0) == [.action(line)])
        #expect(lines(fixture, 1).isEmpty)
        #expect(!fixture.record.status(of: line).isOpen)
        try fixture.run(.redo)
        #expect(lines(fixture, 0).isEmpty)
        #expect(lines(fixture, 1).count == 1)
    }

    @Test("an action that was moved is found by its old id, however often it was moved")
    func found() throws {
        var fixture = try MeetingFixture.make()
        let first = try fixture.act(0, "Order bed")
        #expect(fixture.record.actionMoved(from: first) == nil)
        let second = ActionID(
            try written(by: .moveLine(first.record, to: fixture.patients[1]), &fixture))
        try fixture.tick(second)
        let third = ActionID(
            try written(by: .moveLine(second.record, to: fixture.patients[2]), &fixture))
        #expect(fixture.record.actionMoved(from: first) == third)
        #expect(fixture.record.actionMoved(from: second) == third)
        #expect(fixture.record.actionMoved(from: third) == nil)
        try fixture.run(.undo)
        #expect(fixture.record.actionMoved(from: first) == second)
        #expect(fixture.record.actionMoved(from: third) == nil)
        try fixture.run(.strike(second.record))
        #expect(fixture.record.actionMoved(from: first) == nil)
    }

    @Test("signed minutes, people not on the list and the same person are refused")
    func refused() throws {
        var fixture = try MeetingFixture.make()
        let line = try fixture.decide(0, "Stays").record
        #expect(throws: Refusal.alreadyAbout(fixture.patients[0])) {
            try fixture.run(.moveLine(line, to: fixture.patients[0]))
        }
        try fixture.run(.unlist(fixture.meeting, fixture.patients[2]))
        #expect(throws: Refusal.notListed(fixture.patients[2], fixture.meeting)) {
            try fixture.run(.moveLine(line, to: fixture.patients[2]))
        }
        let person = fixture.patients[1].record
        #expect(throws: Refusal.notMovable(person)) {
            try fixture.run(.moveLine(person, to: fixture.patients[1]))
        }
        try fixture.signOff()
        #expect(throws: Refusal.signedOff(fixture.meeting)) {
            try fixture.run(.moveLine(line, to: fixture.patients[1]))
        }
    }

    @Test("lines that belong together are not torn apart, whichever is to be moved")
    func linked() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, patient) = (fixture.meeting, fixture.patients[0])
        let decision = try fixture.decide(0, "Stays")
        let dissent = ContributionAdded(
            meeting: meeting, patient: patient, speaker: Speaker(role: .family), text: "No",
            against: decision)
        let against = try written(by: .say(dissent), &fixture)
        let familyDid = MatterAdded(
            meeting: meeting, patient: patient, kind: .familyDid, text: "Rang for days")
        let asked = try written(by: .keepInView(familyDid), &fixture)
        let ring = ActionAdded(meeting: meeting, patient: patient, text: "Ring", answers: asked)
        let answer = try written(by: .addAction(ring), &fixture)
        for line in [decision.record, against, asked, answer] {
            #expect(throws: Refusal.linkedLine(line)) {
                try fixture.run(.moveLine(line, to: fixture.patients[1]))
            }
        }
    }

    @Test("what people said differently is chosen before the line is moved")
    func disputed() throws {
        var fixture = try MeetingFixture.make()
        let decision = try fixture.decide(0, "Stays").record
        var alex = Recorder(
            journal: 2, by: "Alex", record: fixture.record, now: fixture.recorder.now)
        try alex.run(.revise(decision, .text("Goes")))
        try fixture.run(.revise(decision, .text("Stays on")))
        fixture.recorder.receive(alex.events)
        #expect(throws: Refusal.disputedLine(decision)) {
            try fixture.run(.moveLine(decision, to: fixture.patients[1]))
        }
    }
}
