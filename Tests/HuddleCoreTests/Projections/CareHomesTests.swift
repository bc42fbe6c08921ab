import HuddleCore
import HuddleTesting
import Testing

@Suite("Care homes")
struct CareHomesTests {
    private let settings = TeamSettings()

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test("a new resident's seven working days leave out weekends and bank holidays")
    func clock() throws {
        var fixture = MeetingFixture.empty()
        // Maundy Thursday: Good Friday and Easter Monday are not worked.
        let patient = try fixture.addPatient([.name: "Tom King", .movedIn: "2026-04-02"])
        let clock = try #require(
            fixture.record.newResidentClock(
                of: patient, on: try day("2026-04-07"), settings))
        #expect(try clock.due == day("2026-04-15"))
        #expect(clock.left == 6)
        #expect(clock.done == nil)
    }

    @Test("the clock stops when somebody is assessed and has a plan, not with one of both")
    func stops() throws {
        var fixture = MeetingFixture.empty()
        let patient = try fixture.addPatient([
            .name: "Tom King", .movedIn: "2026-11-02", .homeAssessed: "2026-11-04",
        ])
        let today = try day("2026-11-20")
        let running = fixture.record.newResidentClock(of: patient, on: today, settings)
        #expect(running?.done == nil)
        #expect(running?.left == -7)
        try fixture.run(.setPatient(patient, .supportPlanned, "2026-11-11", meeting: nil))
        let stopped = fixture.record.newResidentClock(of: patient, on: today, settings)
        #expect(try stopped?.done == day("2026-11-11"))
        #expect(stopped?.wasInTime == true)
    }

    @Test("a home is where somebody in the directory works with residents")
    func homes() throws {
        var fixture = MeetingFixture.empty()
        try fixture.run(
            .addProfessional([
                .name: "Nomsa Mbeki", .role: "careHomeNurse", .organisation: "Rosewood House",
            ]))
        try fixture.run(
            .addProfessional([.name: "Dr Shah", .role: "gp", .organisation: "Bridge Surgery"]))
        let resident = try fixture.addPatient([.name: "Tom King", .place: "Rosewood House"])
        let other = try fixture.addPatient([.name: "Ann Lee", .place: "Bridge Surgery"])
        #expect(fixture.record.careHomes == ["Rosewood House"])
        #expect(fixture.record.careHome(of: resident) == "Rosewood House")
        #expect(fixture.record.careHome(of: other) == nil)
        try fixture.open("round")
        #expect(fixture.record.listedPatients(in: fixture.meeting) == [resident])
    }
}
