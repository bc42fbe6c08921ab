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

    @Test("at other meetings nobody is")
    func weekly() throws {
        let fixture = try MeetingFixture.make()
        #expect(
            fixture.record.rolesToSpeakFirst(
                on: fixture.patients[0], in: fixture.meeting, fixture.recorder.settings
            ).isEmpty)
    }
}
