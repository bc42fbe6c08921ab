import HuddleCore
import HuddleTesting
import Testing

@Suite("Measures of care homes")
struct MeasureCareHomesTests {
    /// Two homes with one resident each, nobody in a meeting.
    private func homes() throws(Refusal) -> MeetingFixture {
        var fixture = MeetingFixture.empty()
        for home in ["Meadow Court", "Rosewood House"] {
            try fixture.run(
                .addProfessional([
                    .name: "Staff of \(home)", .role: "seniorCareWorker", .organisation: home,
                ]))
            try fixture.addPatient([.name: "Resident of \(home)", .place: home])
        }
        return fixture
    }

    @Test("a round holds for seven days, and not for eight")
    func weekly() throws {
        var fixture = try homes()
        #expect(try fixture.counts("weekly-round") == [0, 2])
        try fixture.open("round")
        try fixture.run(.setOutcome(fixture.meeting, fixture.patients[1], .noChange))
        #expect(try fixture.counts("weekly-round") == [1, 2])
        try fixture.signOff()
        fixture.wait(days: 7)
        #expect(try fixture.counts("weekly-round") == [2, 2])
        fixture.wait(days: 1)
        #expect(try fixture.counts("weekly-round") == [0, 2])
    }

    @Test("new residents are in time on the day due, and count when it is over")
    func newResidents() throws {
        // Seven working days after Monday 2 November end on Wednesday 11 November.
        var fixture = MeetingFixture.empty()
        #expect(try fixture.measure("new-resident").figure == .none)
        for (movedIn, planned) in [
            ("2026-11-02", "2026-11-11"), ("2026-11-02", "2026-11-12"), ("2026-11-20", nil),
        ] {
            let plan: [PatientField: String] = planned.map { [.supportPlanned: $0] } ?? [:]
            try fixture.addPatient(
                plan.merging([.name: "Ann", .movedIn: movedIn, .homeAssessed: movedIn]) { $1 })
        }
        #expect(try fixture.counts("new-resident") == [1, 2])
    }

    @Test("on a round the home's own staff spoke in one turn of two; other meetings do not count")
    func staff() throws {
        var fixture = try homes()
        try fixture.open("weekly")
        try fixture.contribute(0, "ate well", role: "careHomeNurse")
        try fixture.signOff()
        #expect(try fixture.measure("home-staff-first").figure == .none)
        try fixture.open("round")
        try fixture.contribute(0, "ate well", role: "careHomeNurse")
        try fixture.contribute(1, "settled", role: "gp")
        try fixture.signOff()
        #expect(try fixture.counts("home-staff-first") == [1, 2])
    }
}
