import HuddleCore
import Testing

@Suite("Days")
struct DayTests {
    @Test(
        "known days have their numbers",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-21", 20_778),
            ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ])
    func number(_ text: String, _ number: Int32) {
        #expect(Day(text)?.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test("every day of four centuries survives its own text")
    func roundTrip() {
        for number in stride(from: Int32(-73_000), to: 73_000, by: 7) {
            let day = Day(number: number)
            #expect(Day(day.description) == day)
        }
    }

    @Test(
        "what is no day is nil",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-32", "2026-1-1", "26-01-01", "",
            "2026/01/01", "2026-01-0a", "2026-01-01 ", "２026-01-1", "0000-01-01",
        ])
    func noDay(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test("leap years follow the Gregorian rule")
    func leapYears() {
        #expect(Day(year: 2000, month: 2, day: 29) != nil)
        #expect(Day(year: 1900, month: 2, day: 29) == nil)
        #expect(Day(year: 2028, month: 2, day: 29) != nil)
    }

    @Test("weekdays, before 1970 too")
    func weekday() {
        #expect(Day(number: 0).weekday == .thursday)
        #expect(Day(number: -4).weekday == .sunday)
        #expect(Day("2026-11-21")?.weekday == .saturday)
    }

    @Test("an age counts completed years")
    func years() throws {
        let born = try #require(Day("1942-11-22"))
        #expect(born.years(until: try #require(Day("2026-11-21"))) == 83)
        #expect(born.years(until: try #require(Day("2026-11-22"))) == 84)
    }

    @Test("what a screen shows")
    func words() {
        let day = Day(number: 20_784)
        #expect(day.short == "Fri 27 Nov")
        #expect(day.long == "27 Nov 2026")
        #expect(Day(number: 20_778).days(until: day) == 6)
    }

    @Test("no number traps", arguments: [Int32.min, Int32.max])
    func extremes(_ number: Int32) {
        let day = Day(number: number)
        #expect(!day.short.isEmpty && !day.description.isEmpty)
        #expect(day.advanced(by: number < 0 ? -1 : 1) == day)
    }
}
