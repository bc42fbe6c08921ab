import HuddleCore
import HuddleTesting
import Testing

@Suite("Whom a bereavement review lists")
struct NeedListingTests {
    /// Why each is listed by a review that opens so many days later.
    private func reasons(_ fixture: MeetingFixture, afterDays days: Int) throws -> [String?] {
        var fixture = fixture
        fixture.wait(days: days)
        try fixture.open("bereavement")
        return fixture.record.listedPatients(in: fixture.meeting).map {
            fixture.record.listingReason(of: $0, in: fixture.meeting)
        }
    }

    @Test("somebody whose day of death nobody knows is listed from the day it was noted")
    func withoutDay() throws {
        var fixture = try MeetingFixture.make()
        try fixture.signOff()
        try fixture.set(0, .status, "died")
        try fixture.set(1, .status, "died")
        try fixture.set(1, .diedOn, "2026-11-20")
        #expect(
            try reasons(fixture, afterDays: 119) == [
                "death noted Sat 21 Nov", "died Fri 20 Nov",
            ])
        #expect(try reasons(fixture, afterDays: 120) == ["death noted Sat 21 Nov"])
        #expect(try reasons(fixture, afterDays: 121) == [])
    }
}
