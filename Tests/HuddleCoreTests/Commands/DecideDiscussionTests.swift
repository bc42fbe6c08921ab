import HuddleCore
import HuddleTesting
import Testing

@Suite("Commands about one person's discussion")
struct DecideDiscussionTests {
    @Test("why today is set, changed and taken away; the same again writes nothing")
    func whyToday() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, patient) = (fixture.meeting, fixture.patients[0])
        try fixture.run(.setWhyToday(meeting, patient, " Pain at night "))
        #expect(try fixture.run(.setWhyToday(meeting, patient, "Pain at night")).isEmpty)
        let why = fixture.record.discussion(of: patient, in: meeting).whyToday
        #expect(why.value(in: fixture.record.standing) == "Pain at night")
        try fixture.run(.setWhyToday(meeting, patient, ""))
        #expect(try fixture.run(.setWhyToday(meeting, patient, "")).isEmpty)
    }

    @Test("nothing typed is refused, by what was missing")
    func nothingTyped() throws {
        var fixture = try MeetingFixture.make()
        #expect(throws: Refusal.nothingTyped(what: "contribution")) {
            try fixture.contribute(0, " \n ")
        }
        #expect(throws: Refusal.nothingTyped(what: "decision")) { try fixture.decide(0, "") }
        #expect(throws: Refusal.nothingTyped(what: "action")) { try fixture.act(0, "") }
        #expect(throws: Refusal.nothingTyped(what: "handover")) { try fixture.handOver(0, "") }
        #expect(throws: Refusal.nothingTyped(what: "reason for putting it off")) {
            try fixture.run(
                .setOutcome(fixture.meeting, fixture.patients[0], .deferred(reason: " ")))
        }
    }

    @Test("everybody without an outcome is carried over at once, and one undo takes it back")
    func carryOverOpen() throws {
        var fixture = try MeetingFixture.make()
        let meeting = fixture.meeting
        try fixture.run(.setOutcome(meeting, fixture.patients[0], .noChange))
        let open = fixture.record.patientsWithoutOutcome(in: meeting)
        #expect(try fixture.run(.carryOverOpen(meeting)).count == open.count)
        #expect(fixture.record.patientsWithoutOutcome(in: meeting).isEmpty)
        #expect(fixture.record.result(of: fixture.patients[0], in: meeting) == .noChange)
        #expect(try fixture.run(.carryOverOpen(meeting)).isEmpty)
        try fixture.run(.undo)
        #expect(fixture.record.patientsWithoutOutcome(in: meeting) == open)
    }

    @Test("somebody who is not on the list is not discussed")
    func notListed() throws {
        var fixture = try MeetingFixture.make()
        let tom = try fixture.addPatient([.name: "Tom King"])
        let meeting = fixture.meeting
        let commands: [Command] = [
            .setWhyToday(meeting, tom, "why"),
            .contribute(meeting, tom, Speaker(role: .family), "words"),
            .decide(DecisionAdded(meeting: meeting, patient: tom, text: "words")),
            .addAction(ActionAdded(meeting: meeting, patient: tom, text: "words")),
            .handOver(HandoverAdded(meeting: meeting, patient: tom, text: "words")),
            .setOutcome(meeting, tom, .noChange),
        ]
        for command in commands {
            #expect(throws: Refusal.notListed(tom, meeting)) { try fixture.run(command) }
        }
    }

    @Test("a decision keeps its reason, and an empty reason is none")
    func decision() throws {
        var fixture = try MeetingFixture.make()
        let decision = try fixture.decide(0, " Stays ", reason: " ")
        let item = try #require(fixture.record.decisions[decision])
        #expect(item.text.value(in: fixture.record.standing) == "Stays")
        #expect(item.reason.value(in: fixture.record.standing) == nil)
    }

    @Test("a decision can only change one that counts")
    func changedDecision() throws {
        var fixture = try MeetingFixture.make()
        let first = try fixture.decide(0, "Stays")
        let second = DecisionAdded(
            meeting: fixture.meeting, patient: fixture.patients[0], text: "Moves", changes: first)
        try fixture.run(.decide(second))
        try fixture.run(.undo)
        try fixture.run(.undo)
        #expect(throws: Refusal.unknownItem(first.record)) { try fixture.run(.decide(second)) }
    }

    @Test("an action may belong to nobody on the list, or to no meeting")
    func teamAction() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.addAction(ActionAdded(meeting: fixture.meeting, text: "Update the rota")))
        #expect(fixture.record.counts(of: fixture.meeting).actions == 1)
        try fixture.run(.addAction(ActionAdded(text: "Ring the hospice")))
        #expect(fixture.record.allActions.count == 2)
        #expect(fixture.record.counts(of: fixture.meeting).actions == 1)
    }

    @Test("an outcome is set once, and its reason is tidied")
    func outcome() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, patient) = (fixture.meeting, fixture.patients[0])
        try fixture.run(.setOutcome(meeting, patient, .deferred(reason: " in hospital ")))
        #expect(
            fixture.record.result(of: patient, in: meeting) == .deferred(reason: "in hospital"))
        #expect(
            try fixture.run(.setOutcome(meeting, patient, .deferred(reason: "in hospital"))).isEmpty
        )
        try fixture.run(.setOutcome(meeting, patient, .cleared))
        #expect(fixture.record.result(of: patient, in: meeting) == .none)
    }
}

@Suite("People whom nobody knows")
struct DecideUnknownPeopleTests {
    private let nobody = ProfessionalID.numbered(999)

    @Test("cannot own, tell, speak, hand over, assess or take an action over")
    func refused() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, person) = (fixture.meeting, fixture.patients[0])
        let action = try fixture.act(0, "Order bed")
        let owner = Owner.professional(nobody)
        let commands: [Command] = [
            .contribute(meeting, person, Speaker(role: .family, professional: nobody), "words"),
            .decide(DecisionAdded(meeting: meeting, patient: person, text: "Stays", teller: owner)),
            .addAction(ActionAdded(meeting: meeting, patient: person, text: "Ring", owner: owner)),
            .handOver(HandoverAdded(meeting: meeting, patient: person, text: "Bed", to: owner)),
            .keepInView(
                MatterAdded(
                    meeting: meeting, patient: person, kind: .assessment, text: "Skin", who: owner)),
            .revise(action.record, .owner(owner)),
        ]
        for command in commands {
            #expect(throws: Refusal.unknownProfessional(nobody)) { try fixture.run(command) }
        }
    }
}
