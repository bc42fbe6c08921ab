import HuddleCore
import Testing

@testable import HuddleDemo

@Suite("The days on which the made-up team met")
struct CalendarTests {
    @Test(
        "meetings are a week apart, never at a weekend, the last one within the week before today",
        arguments: 0..<7)
    func weekly(_ offset: Int) throws {
        let today = try #require(Day("2026-11-16")).advanced(by: offset)
        let days = Calendar(meetings: 10, before: today).meetings
        #expect(days.count == 10)
        #expect(zip(days, days.dropFirst()).allSatisfy { $0.days(until: $1) == 7 })
        let last = try #require(days.last)
        #expect((1...7).contains(last.days(until: today)))
        #expect(!last.isWeekend)
    }

    @Test("without meetings the register is set up before today")
    func none() throws {
        let today = try #require(Day("2026-11-16"))
        let calendar = Calendar(meetings: 0, before: today)
        #expect(calendar.meetings.isEmpty)
        #expect(calendar.setUp < today)
    }
}
