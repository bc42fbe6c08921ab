import HuddleCore
import HuddleTesting
import Testing

@Suite("Commands about the register and the directory")
struct DecideRegisterTests {
    @Test("a patient needs a name; empty fields are left out")
    func addPatient() throws {
        var recorder = Recorder()
        #expect(throws: Refusal.nothingTyped(what: "name")) {
            try recorder.run(.addPatient([.name: "  ", .place: "Home"]))
        }
        let id = PatientID(
            try #require(try recorder.run(.addPatient([.name: " Ann Hall ", .place: " "])).first).id
        )
        #expect(recorder.record.name(of: id) == "Ann Hall")
        #expect(recorder.record.value(.place, of: id) == nil)
    }

    @Test(
        "a value that its field cannot hold is refused",
        arguments: [
            (PatientField.born, "yesterday"), (.stage, "E"), (.cfs, "10"), (.akps, "x"),
            (.consent, "perhaps"), (.medicines, "prescribe"),
        ])
    func invalidValue(_ field: PatientField, _ value: String) throws {
        var fixture = try MeetingFixture.make()
        let expected = field.kind.expected(insteadOf: value) ?? ""
        #expect(!expected.isEmpty)
        #expect(
            throws: Refusal.invalidValue(field: field.label, value: value, expected: expected)
        ) {
            try fixture.run(.setPatient(fixture.patients[0], field, value, meeting: nil))
        }
    }

    @Test("whoever has a day of death has died, however it came into the record")
    func dayOfDeath() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.setPatient(fixture.patients[0], .diedOn, "2026-11-20", meeting: nil))
        #expect(fixture.record.status(of: fixture.patients[0]) == .died)
        try fixture.run(.undo)
        #expect(fixture.record.status(of: fixture.patients[0]) == .active)
        #expect(fixture.record.value(.diedOn, of: fixture.patients[0]) == nil)
        let added = try fixture.addPatient([.name: "Tom King", .diedOn: "2026-11-20"])
        #expect(fixture.record.status(of: added) == .died)
    }

    @Test("an NHS number with a wrong check digit is kept as typed")
    func wrongNumber() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.setPatient(fixture.patients[0], .nhs, "999 123 4560", meeting: nil))
        #expect(fixture.record.value(.nhs, of: fixture.patients[0]) == "999 123 4560")
    }

    @Test("an empty value clears a field, but a name cannot be cleared")
    func clear() throws {
        var fixture = try MeetingFixture.make()
        let patient = fixture.patients[0]
        try fixture.run(.setPatient(patient, .stage, "C", meeting: nil))
        #expect(fixture.record.stage(of: patient) == .c)
        try fixture.run(.setPatient(patient, .stage, "", meeting: nil))
        #expect(fixture.record.stage(of: patient) == nil)
        #expect(throws: Refusal.nothingTyped(what: "name")) {
            try fixture.run(.setPatient(patient, .name, " ", meeting: nil))
        }
    }

    @Test("the same value again writes nothing")
    func unchanged() throws {
        var fixture = try MeetingFixture.make()
        let command = Command.setPatient(fixture.patients[0], .place, "Home", meeting: nil)
        #expect(try fixture.run(command).count == 1)
        #expect(try fixture.run(command).isEmpty)
    }

    @Test("the same value again settles a dispute")
    func settleDispute() throws {
        let fixture = try MeetingFixture.make()
        let patient = fixture.patients[0]
        var sam = fixture.recorder
        var alex = Recorder(journal: 2, by: "Alex", record: sam.record)
        let place = PatientField.place
        let fromSam = try sam.run(.setPatient(patient, place, "Home", meeting: nil))
        alex.receive(try alex.run(.setPatient(patient, place, "Hospice", meeting: nil)))
        alex.receive(fromSam)
        #expect(
            alex.record.patients[patient]?.field(place).isDisputed(in: alex.record.standing) == true
        )
        let value = alex.record.value(place, of: patient) ?? ""
        try alex.run(.setPatient(patient, place, value, meeting: nil))
        #expect(
            alex.record.patients[patient]?.field(place).isDisputed(in: alex.record.standing)
                == false)
    }

    @Test("somebody unknown, or taken back, is refused")
    func unknown() throws {
        var fixture = try MeetingFixture.make()
        let (patient, professional) = (PatientID.numbered(99), ProfessionalID.numbered(99))
        #expect(throws: Refusal.unknownPatient(patient)) {
            try fixture.run(.setPatient(patient, .place, "Home", meeting: nil))
        }
        #expect(throws: Refusal.unknownProfessional(professional)) {
            try fixture.run(.setProfessional(professional, .phone, "07700 900001"))
        }
        let added = try fixture.addPatient([.name: "Tom King"])
        try fixture.run(.undo)
        #expect(throws: Refusal.unknownPatient(added)) {
            try fixture.run(.setPatient(added, .place, "Home", meeting: nil))
        }
    }

    @Test("a professional needs a name, and fields change one by one")
    func professional() throws {
        var fixture = try MeetingFixture.make()
        #expect(throws: Refusal.nothingTyped(what: "name")) {
            try fixture.run(.addProfessional([.role: "gp"]))
        }
        let professional = fixture.professionals[0]
        try fixture.run(.setProfessional(professional, .phone, " 07700 900001 "))
        #expect(fixture.record.value(.phone, of: professional) == "07700 900001")
        #expect(try fixture.run(.setProfessional(professional, .phone, "07700 900001")).isEmpty)
        #expect(throws: Refusal.nothingTyped(what: "name")) {
            try fixture.run(.setProfessional(professional, .name, ""))
        }
    }
}
