import HuddleCore
import HuddleTesting
import Testing

@Suite("What arrives after a sign-off")
struct LateLineTests {
    /// What Alex does beside Sam, who signs off before hearing of it.
    private func late(
        _ work: (inout Recorder, MeetingFixture) throws -> Void
    ) throws -> MeetingFixture {
        var fixture = try MeetingFixture.make()
        var alex = Recorder(
            journal: 2, by: "Alex", record: fixture.record, now: fixture.recorder.now)
        try work(&alex, fixture)
        try fixture.signOff()
        fixture.recorder.receive(alex.events)
        return fixture
    }

    private func offered(_ fixture: MeetingFixture) -> [String] {
        fixture.record.lateLines(of: fixture.meeting).map { "\($0.label): \($0.text)" }
    }

    @Test("matters, tellings, contacts and changes of the record are offered")
    func everyKind() throws {
        let fixture = try late { alex, fixture in
            let (meeting, patient) = (fixture.meeting, fixture.patients[0])
            let today = alex.now.utcDay
            try alex.run(
                .keepInView(
                    MatterAdded(meeting: meeting, patient: patient, kind: .wait, text: "bed")))
            let change = try alex.run(
                .setPatient(patient, .cpr, "not for attempts", meeting: meeting))
            try alex.run(
                .tell(
                    TellingAdded(
                        meeting: meeting, patient: patient, about: [change[0].id],
                        to: [.ambulance])))
            try alex.run(
                .addContact(
                    ContactAdded(
                        patient: patient, meeting: meeting,
                        speaker: Speaker(role: RoleID("districtNurse")), day: today)))
        }
        let labels = fixture.record.lateLines(of: fixture.meeting).map(\.label)
        #expect(labels == ["Wait", "Record", "Told", "Seen by"])
        #expect(offered(fixture)[1].hasPrefix("Record: "))
        #expect(fixture.record.lateLines(of: fixture.meeting).allSatisfy { $0.by == "Alex" })
    }

    @Test("who was there, who chaired, scores and the read-back are offered")
    func aboutTheMeeting() throws {
        let fixture = try late { alex, fixture in
            let (meeting, ruth) = (fixture.meeting, fixture.professionals[4])
            try alex.run(.setAttendance(meeting, ruth, .remote))
            try alex.run(.takeChair(meeting, ruth))
            try alex.run(.score(meeting, .reflection, [ScoreAnswer("How was it?", 7)]))
            try alex.run(.readBack(meeting, by: nil))
        }
        #expect(
            offered(fixture) == [
                "Attendance: Ruth Carr: \(Attendance.remote.label)", "Chair: Ruth Carr",
                "Score: How was it?: 7", "Read-back: 0 decisions, 0 actions",
            ])
    }

    @Test("what says the same as the minutes do is not late")
    func sameAgain() throws {
        let fixture = try late { alex, fixture in
            try alex.run(.setOutcome(fixture.meeting, fixture.patients[0], .noChange))
        }
        #expect(fixture.record.lateLines(of: fixture.meeting).isEmpty)
    }

    @Test("an address is on no screen, late or not")
    func privateField() throws {
        let fixture = try late { alex, fixture in
            try alex.run(
                .setPatient(fixture.patients[0], .address, "3 Mill Lane", meeting: fixture.meeting))
        }
        #expect(fixture.record.lateLines(of: fixture.meeting).isEmpty)
    }

    @Test("once taken in, every one of them is in the minutes and none is offered again")
    func takenIn() throws {
        var fixture = try late { alex, fixture in
            let (meeting, patient) = (fixture.meeting, fixture.patients[0])
            try alex.run(
                .keepInView(
                    MatterAdded(meeting: meeting, patient: patient, kind: .familyDid, text: "meds"))
            )
            try alex.run(
                .setPatient(patient, .placeOfCare, "Mill House", meeting: meeting))
        }
        let takes = fixture.record.lateLines(of: fixture.meeting).map(\.id)
        try fixture.run(
            .amend(
                MinutesAmended(
                    meeting: fixture.meeting, patient: nil, words: ("", "came late"), takes: takes))
        )
        #expect(fixture.record.lateLines(of: fixture.meeting).isEmpty)
        let minutes = try #require(
            fixture.record.minutes(of: fixture.meeting, TeamSettings()))
        let lines = minutes.people[0].entries.flatMap { entry in
            if case .fact(_, _, let facts) = entry { facts } else { [String]() }
        }
        #expect(lines.contains("meds"))
        #expect(lines.contains { $0.contains("Mill House") })
    }
}
