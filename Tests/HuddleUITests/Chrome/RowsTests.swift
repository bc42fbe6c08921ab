import HuddleCore
import Testing

@testable import HuddleUI

@Suite("Days in rows")
struct RowsTests {
    private let today = Day("2026-11-21")

    @Test(
        "a day of another year says so, and one near the turn of the year needs not",
        arguments: [
            ("2026-12-02", "2 Dec", "Wed 2 Dec"), ("2025-12-02", "12/2025", "Tue 2 Dec 2025"),
            ("2027-01-15", "15 Jan", "Fri 15 Jan"), ("2024-09-30", "09/2024", "Mon 30 Sep 2024"),
        ])
    func brief(day: String, brief: String, short: String) throws {
        let (day, today) = (try #require(Day(day)), try #require(today))
        #expect(day.brief(on: today) == brief)
        #expect(day.short(on: today) == short)
    }
}
