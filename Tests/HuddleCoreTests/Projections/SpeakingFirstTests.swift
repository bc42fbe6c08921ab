import HuddleCore
import HuddleTesting
import Testing

@Suite("Speaking first")
struct SpeakingFirstTests {
    @Test("on a home round the home's staff are asked first, until they have spoken")
    func round() throws {
        var fixture = try MeetingFixture.make()
        try fixture.signOff()
        try fixture.open("round")
        try fixture.run(.markUsualMembersPresent(fixture.meeting))
        let patient = fixture.patients[0]
        func first() -> [String] {
            fixture.record.rolesToSpeakFirst(
                on: patient, in: fixture.meeting, fixture.recorder.settings
            ).map(\.key)
        }
        #expect(first() == ["careHomeNurse"])
        try fixture.contribute(0, "settled", role: "gp")
        #expect(first() == ["careHomeNurse"])
        try fixture.contribute(0, "ate well", role: "careHomeNurse")
        #expect(first().isEmpty)
    }

    @Test("staff of another home do not speak first for a resident")
    func otherHome() throws {
        var fixture = MeetingFixture.empty()
        for (role, home) in [("careHomeNurse", "Rosewood"), ("seniorCareWorker", "Meadow")] {
            try fixture.run(
                .addProfessional([.name: home, .role: role, .organisation: home]))
        }
        let patient = try fixture.addPatient([.name: "Tom King", .place: "Meadow"])
        try fixture.open("round")
        try fixture.run(.markUsualMembersPresent(fixture.meeting))
        let first = fixture.record.rolesToSpeakFirst(
            on: patient, in: fixture.meeting, fixture.recorder.settings)
        #expect(first.map(\.key) == ["seniorCareWorker"])
    }

    @Test("at other meetings nobody is")
    func weekly() throws {
        let fixture = try MeetingFixture.make()
        #expect(
            fixture.record.rolesToSpeakFirst(
                on: fixture.patients[0], in: fixture.meeting, fixture.recorder.settings
            ).isEmpty)
    }
}
