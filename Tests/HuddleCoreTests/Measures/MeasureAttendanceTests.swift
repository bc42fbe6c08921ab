import HuddleCore
import HuddleTesting
import Testing

@Suite("Measures of attendance")
struct MeasureAttendanceTests {
    @Test("a core role at two of three meetings is regular, at two of four it is not")
    func twoThirds() throws {
        // GP, district nurse and social worker come twice, the palliative nurse never.
        var fixture = try MeetingFixture.make()
        #expect(try fixture.measure("core-two-thirds").figure == .none)
        try fixture.nextMeeting()
        try fixture.run(.markUsualMembersPresent(fixture.meeting))
        #expect(try fixture.counts("core-two-thirds") == [3, 4])
        try fixture.nextMeeting()
        try fixture.signOff()
        #expect(try fixture.counts("core-two-thirds") == [3, 4])
        try fixture.open()
        try fixture.signOff()
        #expect(try fixture.counts("core-two-thirds") == [0, 4])
    }

    @Test("care home and social worker are two of five from outside health")
    func sectors() throws {
        var fixture = try MeetingFixture.make()
        #expect(try fixture.measure("social-care-present").figure == .none)
        try fixture.signOff()
        #expect(try fixture.counts("social-care-present") == [2, 5])
        var doctors = try MeetingFixture.make(professionals: [("Dr Amina Shah", "gp")])
        try doctors.signOff()
        #expect(try doctors.counts("social-care-present") == [0, 1])
    }
}
