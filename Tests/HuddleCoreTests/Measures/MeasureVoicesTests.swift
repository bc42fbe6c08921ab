import HuddleCore
import HuddleTesting
import Testing

@Suite("Measures of who is heard")
struct MeasureVoicesTests {
    @Test("social care spoke in one turn of three, however often")
    func socialCare() throws {
        var fixture = try MeetingFixture.make()
        #expect(try fixture.measure("social-care-heard").figure == .none)
        try fixture.contribute(0, "the carers come twice", role: "socialWorker")
        try fixture.contribute(0, "and at night", role: "domiciliaryCarer")
        try fixture.contribute(1, "settled", role: "gp")
        try fixture.signOff()
        #expect(try fixture.counts("social-care-heard") == [1, 3])
    }
}
