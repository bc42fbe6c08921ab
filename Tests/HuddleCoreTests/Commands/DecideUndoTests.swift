import HuddleCore
import HuddleTesting
import Testing

@Suite("Undo and redo")
struct DecideUndoTests {
    private func texts(_ fixture: MeetingFixture) -> [String] {
        fixture.record.entries(of: fixture.patients[0], in: fixture.meeting).compactMap { entry in
            guard case .contribution(let id) = entry else { return nil }
            return fixture.record.contributions[id]?.text.value(in: fixture.record.standing)
        }
    }

    @Test("undo takes back to any depth, redo brings back in order")
    func depth() throws {
        var fixture = try MeetingFixture.make()
        let words = (1...20).map { "word \($0)" }
        for word in words { try fixture.contribute(0, word) }
        for left in (0..<20).reversed() {
            try fixture.run(.undo)
            #expect(texts(fixture) == Array(words.prefix(left)))
        }
        for there in 1...20 {
            try fixture.run(.redo)
            #expect(texts(fixture) == Array(words.prefix(there)))
        }
        #expect(throws: Refusal.nothingToRedo) { try fixture.run(.redo) }
    }

    @Test("undo and redo may alternate for ever")
    func alternate() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "one")
        try fixture.contribute(0, "two")
        for _ in 0..<10 {
            try fixture.run(.undo)
            try fixture.run(.undo)
            #expect(texts(fixture).isEmpty)
            try fixture.run(.redo)
            #expect(texts(fixture) == ["one"])
            try fixture.run(.redo)
            #expect(texts(fixture) == ["one", "two"])
        }
    }

    @Test("the steps of one command are taken back together")
    func grouped() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, patient) = (fixture.meeting, fixture.patients[0])
        let family = Speaker(role: .family)
        try fixture.run(
            .all([
                .contribute(meeting, patient, family, "one"),
                .contribute(meeting, patient, family, "two"),
                .setOutcome(meeting, patient, .noChange),
            ]))
        #expect(texts(fixture) == ["one", "two"])
        try fixture.run(.undo)
        #expect(texts(fixture).isEmpty)
        #expect(fixture.record.result(of: patient, in: meeting) == .none)
        try fixture.run(.redo)
        #expect(texts(fixture) == ["one", "two"])
        #expect(fixture.record.result(of: patient, in: meeting) == .noChange)
    }

    @Test("nothing is written when one of several commands is refused")
    func allOrNothing() throws {
        var fixture = try MeetingFixture.make()
        let before = fixture.record
        #expect(throws: Refusal.nothingTyped(what: "contribution")) {
            try fixture.run(
                .all([
                    .setWhyToday(fixture.meeting, fixture.patients[0], "why"),
                    .contribute(fixture.meeting, fixture.patients[0], Speaker(role: .family), ""),
                ]))
        }
        #expect(fixture.record == before)
    }

    @Test("a later command of a group sees what the earlier ones did")
    func groupSees() throws {
        var fixture = try MeetingFixture.make()
        let next = RecordID(
            journal: JournalID(random: 1),
            sequence: UInt32(fixture.recorder.events.count + 1))
        try fixture.run(
            .all([
                .addPatient([.name: "Tom King"]),
                .list(fixture.meeting, PatientID(next), reason: "new"),
            ]))
        #expect(fixture.record.listedPatients(in: fixture.meeting).last == PatientID(next))
    }

    @Test("a new command empties redo for good")
    func emptied() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "one")
        try fixture.run(.undo)
        try fixture.contribute(0, "two")
        #expect(throws: Refusal.nothingToRedo) { try fixture.run(.redo) }
        try fixture.run(.undo)
        try fixture.run(.redo)
        #expect(texts(fixture) == ["two"])
        #expect(throws: Refusal.nothingToRedo) { try fixture.run(.redo) }
        #expect(texts(fixture) == ["two"])
    }

    @Test("each writer takes back only what they wrote")
    func ownSteps() throws {
        var fixture = try MeetingFixture.make()
        var alex = Recorder(journal: 2, by: "Alex", record: fixture.record)
        let family = Speaker(role: .family)
        let theirs = try alex.run(
            .contribute(fixture.meeting, fixture.patients[0], family, "theirs"))
        try fixture.contribute(0, "mine")
        fixture.recorder.receive(theirs)
        try fixture.run(.undo)
        #expect(texts(fixture) == ["theirs"])
    }

    @Test("after a restart the same writer can take back and bring back")
    func restart() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "one")
        try fixture.contribute(0, "two")
        try fixture.run(.undo)
        var again = fixture.recorder.restarted(journal: 2)
        try again.run(.redo)
        fixture.recorder.receive(again.events)
        #expect(texts(fixture) == ["one", "two"])
        try again.run(.undo)
        try again.run(.undo)
        fixture.recorder.receive(again.events)
        #expect(texts(fixture).isEmpty)
    }

    @Test("what another machine writes under the same name meanwhile is out of reach")
    func sameNameElsewhere() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "mine")
        var elsewhere = fixture.recorder.restarted(journal: 2)
        try elsewhere.run(
            .contribute(
                fixture.meeting, fixture.patients[0], Speaker(role: .family), "elsewhere"))
        fixture.recorder.receive(elsewhere.events)
        try fixture.run(.undo)
        #expect(texts(fixture) == ["elsewhere"])
    }

    @Test("nothing before a sign-off is taken back")
    func afterSignOff() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "one")
        try fixture.signOff()
        #expect(throws: Refusal.nothingToUndo) { try fixture.run(.undo) }
        #expect(throws: Refusal.nothingToRedo) { try fixture.run(.redo) }
        try fixture.open()
        try fixture.contribute(0, "new")
        try fixture.run(.undo)
        #expect(texts(fixture).isEmpty)
        try fixture.run(.undo)
        #expect(fixture.record.openMeeting == nil)
        #expect(throws: Refusal.nothingToUndo) { try fixture.run(.undo) }
    }

    @Test("a meeting in which somebody else has done something is not taken back")
    func meetingOfOthers() throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "Ann Hall"])
        try fixture.open()
        var alex = Recorder(journal: 2, by: "Alex", record: fixture.record)
        let patient = try #require(fixture.record.activePatients.first)
        fixture.recorder.receive(
            try alex.run(.setWhyToday(fixture.meeting, patient, "pain at night")))
        #expect(throws: Refusal.nothingToUndo) { try fixture.run(.undo) }
    }

    @Test("the register is not taken back from inside a meeting, nor by a later run")
    func registerIsOutOfReach() throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "Ann Hall"])
        var later = Recorder(journal: 9, by: "Sam", record: fixture.record)
        #expect(throws: Refusal.nothingToUndo) { try later.run(.undo) }
    }

    @Test("a sign-off that is one of several changes is not taken back either")
    func signOffInGroup() throws {
        var fixture = try MeetingFixture.make(patients: ["Ann Hall"])
        let (meeting, patient) = (fixture.meeting, fixture.patients[0])
        try fixture.run(
            .all([
                .setOutcome(meeting, patient, .noChange), .signOff(meeting, by: nil, heads: []),
            ]))
        #expect(throws: Refusal.nothingToUndo) { try fixture.run(.undo) }
        #expect(fixture.record.signOff(of: meeting) != nil)
    }

    @Test("turning, the timer, opening and signing off are passed over")
    func passedOver() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "one")
        try fixture.run(.focus(fixture.meeting, fixture.patients[1]))
        try fixture.run(.timer(fixture.meeting, .pause))
        #expect(
            fixture.record.stepToUndo(fixture.recorder.context)?.kind
                == .contribution)
        try fixture.run(.undo)
        #expect(texts(fixture).isEmpty)
        #expect(fixture.record.focus(of: fixture.meeting) == fixture.patients[1])
    }

    @Test("a strike is a step of its own: undo brings the line back, redo strikes it again")
    func strikeIsAStep() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "one")
        let two = try fixture.contribute(0, "two").record
        try fixture.run(.strike(two))
        #expect(texts(fixture) == ["one"])
        try fixture.run(.undo)
        #expect(texts(fixture) == ["one", "two"])
        try fixture.run(.redo)
        #expect(texts(fixture) == ["one"])
        try fixture.contribute(0, "three")
        try fixture.run(.undo)
        try fixture.run(.undo)
        #expect(texts(fixture) == ["one", "two"])
        try fixture.run(.undo)
        #expect(texts(fixture) == ["one"])
    }

    @Test("undo asks the meeting in which one sits, not the one that others opened since")
    func sitting() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "one")
        var alex = Recorder(journal: 2, by: "Alex", now: fixture.recorder.now)
        alex.receive(fixture.recorder.events.prefix { $0.id != fixture.meeting.record })
        let opened = try alex.run(
            .openMeeting(template: "weekly", date: alex.now.utcDay, chair: nil))
        try fixture.contribute(0, "two")
        fixture.recorder.receive(opened)
        fixture.recorder.sitting = fixture.meeting
        try fixture.run(.undo)
        try fixture.run(.undo)
        #expect(texts(fixture).isEmpty)
    }

    @Test("what was struck out comes back by undo, whoever wrote it and however")
    func struckOut() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, patient) = (fixture.meeting, fixture.patients[0])
        let family = Speaker(role: .family)
        var alex = Recorder(journal: 2, by: "Alex", record: fixture.record)
        fixture.recorder.receive(try alex.run(.contribute(meeting, patient, family, "theirs")))
        let group = try fixture.run(
            .all([
                .contribute(meeting, patient, family, "one"),
                .contribute(meeting, patient, family, "two"),
            ]))
        let own = try fixture.contribute(0, "own").record
        for item in [group[1].id, own, alex.events[0].id] {
            let before = texts(fixture)
            try fixture.run(.strike(item))
            #expect(texts(fixture).count == before.count - 1)
            #expect(throws: Refusal.unknownItem(item)) { try fixture.run(.strike(item)) }
            try fixture.run(.undo)
            #expect(texts(fixture) == before)
        }
    }

    @Test("nothing is struck out of signed-off minutes")
    func struckOutAfterSignOff() throws {
        var fixture = try MeetingFixture.make()
        let item = try fixture.contribute(0, "one").record
        try fixture.signOff()
        #expect(throws: Refusal.signedOff(fixture.meeting)) { try fixture.run(.strike(item)) }
        #expect(throws: Refusal.unknownItem(PatientID.numbered(99).record)) {
            try fixture.run(.strike(PatientID.numbered(99).record))
        }
    }

    @Test("turning to the next person does not empty redo")
    func focusKeepsRedo() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "one")
        try fixture.run(.undo)
        try fixture.run(.focus(fixture.meeting, fixture.patients[1]))
        try fixture.run(.redo)
        #expect(texts(fixture) == ["one"])
    }
}
