import HuddleCore
import HuddleTesting
import Testing

@Suite("A value answers what its writer saw")
struct AnsweringTests {
    /// Sam's team with somebody whose place is known, and Alex who has it too.
    private func two() throws -> (sam: MeetingFixture, alex: Recorder, patient: PatientID) {
        var fixture = try MeetingFixture.make()
        let patient = fixture.patients[0]
        try fixture.run(.setPatient(patient, .placeOfDeath, "Home", meeting: nil))
        let alex = Recorder(
            journal: 2, by: "Alex", record: fixture.record, now: fixture.recorder.now)
        return (fixture, alex, patient)
    }

    private func heads(_ fixture: MeetingFixture, _ patient: PatientID) -> [RecordID] {
        fixture.record.patients[patient]?.field(.placeOfDeath)
            .heads(in: fixture.record.standing) ?? []
    }

    private func values(_ fixture: MeetingFixture, _ patient: PatientID) -> [String] {
        fixture.record.patients[patient]?.field(.placeOfDeath)
            .live(in: fixture.record.standing).map(\.value) ?? []
    }

    @Test("what came since the line was opened stays beside the new value")
    func staysBeside() throws {
        var (sam, alex, patient) = try two()
        let seen = heads(sam, patient)
        sam.recorder.receive(
            try alex.run(.setPatient(patient, .placeOfDeath, "Hospice", meeting: nil)))
        try sam.run(
            .setPatient(
                patient, .placeOfDeath, "At home", meeting: nil, answering: .seen(seen)))
        #expect(values(sam, patient) == ["Hospice", "At home"])
    }

    @Test("what nobody changed meanwhile is replaced as ever")
    func replaced() throws {
        var (sam, _, patient) = try two()
        let seen = heads(sam, patient)
        try sam.run(
            .setPatient(patient, .placeOfDeath, "Hospice", meeting: nil, answering: .seen(seen)))
        #expect(values(sam, patient) == ["Hospice"])
    }

    @Test("a line sent as it was opened takes nothing of what came meanwhile away")
    func unchanged() throws {
        var (sam, alex, patient) = try two()
        let seen = heads(sam, patient)
        sam.recorder.receive(
            try alex.run(.setPatient(patient, .placeOfDeath, "Hospice", meeting: nil)))
        let written = try sam.run(
            .setPatient(patient, .placeOfDeath, "Home", meeting: nil, answering: .seen(seen)))
        #expect(written.isEmpty)
        #expect(values(sam, patient) == ["Hospice"])
    }

    @Test("two who agree have no dispute")
    func agreed() throws {
        var (sam, alex, patient) = try two()
        let seen = heads(sam, patient)
        sam.recorder.receive(
            try alex.run(.setPatient(patient, .placeOfDeath, "Hospice", meeting: nil)))
        try sam.run(
            .setPatient(patient, .placeOfDeath, "Hospice", meeting: nil, answering: .seen(seen)))
        #expect(values(sam, patient) == ["Hospice"])
    }

    @Test("a field that was empty when its line was opened keeps what came into it")
    func wasEmpty() throws {
        var (sam, alex, patient) = try two()
        let meeting = sam.meeting
        sam.recorder.receive(try alex.run(.setWhyToday(meeting, patient, "Pain at night?")))
        try sam.run(.setWhyToday(meeting, patient, "Falls?", answering: .seen([])))
        #expect(
            sam.record.disputedText(sam.record.discussion(of: patient, in: meeting).whyToday)
                == "Pain at night? | or | Falls?")
    }

    @Test("an outcome and a date that came meanwhile are not taken away unseen")
    func outcomeAndDate() throws {
        var (sam, _, patient) = try two()
        let action = try sam.act(0, "Order chair")
        var alex = Recorder(journal: 2, by: "Alex", record: sam.record, now: sam.recorder.now)
        let day = alex.now.utcDay
        sam.recorder.receive(try alex.run(.setOutcome(sam.meeting, patient, .noChange)))
        sam.recorder.receive(try alex.run(.revise(action.record, .due(day))))
        try sam.run(
            .setOutcome(sam.meeting, patient, .deferred(reason: "away"), answering: .seen([])))
        try sam.run(
            .reviseAll(
                [action.record], .due(day.advanced(by: 7)), answering: .seen([action.record])))
        let labels = sam.record.disputes(about: patient, in: sam.meeting).map(\.label)
        #expect(labels == ["Outcome", "Date of the action"])
    }
}
