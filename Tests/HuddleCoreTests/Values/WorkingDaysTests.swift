import HuddleCore
import Testing

@Suite("Working days")
struct WorkingDaysTests {
    private let days = WorkingDays.england

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test("leave out weekends and England's bank holidays")
    func worked() throws {
        #expect(try days.isWorked(day("2026-11-25")))
        for free in ["2026-11-28", "2026-11-29", "2026-12-25", "2026-12-28", "2026-08-31"] {
            #expect(try !days.isWorked(day(free)), "\(free)")
        }
        #expect(try days.isWorked(day("2026-12-24")))
    }

    @Test("seven of them after a Monday end on the Wednesday of the week after")
    func after() throws {
        #expect(try days.day(7, after: day("2026-11-16")) == day("2026-11-25"))
        #expect(try days.day(0, after: day("2026-11-16")) == day("2026-11-16"))
    }

    @Test("are counted forwards and backwards")
    func count() throws {
        let (monday, wednesday) = (try day("2026-11-16"), try day("2026-11-25"))
        #expect(days.count(from: monday, to: wednesday) == 7)
        #expect(days.count(from: wednesday, to: monday) == -7)
        #expect(days.count(from: monday, to: monday) == 0)
    }

    @Test("every shipped holiday is a weekday, and each year has eight")
    func shipped() {
        let years = Dictionary(grouping: days.holidays) { $0.civil.year }
        #expect(years.values.allSatisfy { $0.count == 8 })
        let onlyWeekends = WorkingDays(holidays: [])
        #expect(days.holidays.allSatisfy(onlyWeekends.isWorked))
    }
}
