import HuddleCore
import HuddleTesting
import Testing

@Suite("Days in words")
struct DayWordsTests {
    /// Saturday 21 November 2026.
    private let today = Day(number: 20_778)

    @Test(
        "every stated form names its day",
        arguments: [
            ("today", "2026-11-21"), ("tomorrow", "2026-11-22"), ("fri", "2026-11-27"),
            ("Friday", "2026-11-27"), ("sun", "2026-11-22"), ("weds", "2026-11-25"),
            ("fri week", "2026-12-04"), ("Monday week", "2026-11-30"),
            ("next mon", "2026-11-23"), ("next sun", "2026-11-29"), ("next Saturday", "2026-11-28"),
            ("+3d", "2026-11-24"), ("3d", "2026-11-24"), ("2w", "2026-12-05"),
            ("+2w", "2026-12-05"),
            ("23 nov", "2026-11-23"), ("23 November", "2026-11-23"), ("23rd nov", "2026-11-23"),
            ("23/11", "2026-11-23"), ("23/11/2026", "2026-11-23"), ("23/11/26", "2026-11-23"),
            ("2026-11-23", "2026-11-23"), ("23 nov 2027", "2027-11-23"), ("FRI", "2026-11-27"),
        ])
    func form(_ text: String, _ expected: String) {
        #expect(DayWords.read(text, today: today)?.description == expected)
    }

    @Test("what has been is never friday week")
    func weekAhead() {
        #expect(DayWords.readPast("fri week", today: today) == nil)
        #expect(PastDayWords.read("fri week", today: today) == nil)
    }

    @Test("today's weekday is in seven days")
    func sameWeekday() {
        #expect(DayWords.read("sat", today: today) == today.advanced(by: 7))
    }

    @Test("on a Sunday, next Monday is the day after")
    func nextWeekFromSunday() {
        let sunday = today.advanced(by: 1)
        #expect(DayWords.read("next mon", today: sunday) == today.advanced(by: 2))
    }

    @Test("a day and month that are past are next year's, today's own are today")
    func yearRollsOver() {
        #expect(DayWords.read("20 nov", today: today)?.description == "2027-11-20")
        #expect(DayWords.read("21 nov", today: today) == today)
        #expect(DayWords.read("1/1", today: today)?.description == "2027-01-01")
        #expect(DayWords.read("29 feb", today: today)?.description == "2028-02-29")
    }

    @Test(
        "what is no day is nil",
        arguments: [
            "", " ", "3", "23", "fr", "30 feb", "32/1", "1/13", "nov", "23 xyz", "next",
            "next week",
            "monk", "2026-02-30", "4m", "+d", "1234d", "23/11/202", "a/b", "//", "+", "23 nov 26",
        ])
    func noDay(_ text: String) {
        #expect(DayWords.read(text, today: today) == nil)
    }

    @Test(
        "a day at the end of a line is taken off it, with the word that leads to it",
        arguments: [
            ("Order bed fri", "Order bed", "2026-11-27"),
            ("Order bed by fri.", "Order bed", "2026-11-27"),
            ("Order bed due 23 nov 2026", "Order bed", "2026-11-23"),
            ("Order bed next mon", "Order bed", "2026-11-23"),
            ("Ring in 2w", "Ring", "2026-12-05"),
            ("tomorrow", "", "2026-11-22"),
            ("Review pain mon", "Review pain", "2026-11-23"),
        ])
    func trailing(_ line: String, _ rest: String, _ day: String) {
        let found = DayWords.atEnd(of: line, today: today)
        #expect(found?.rest == rest)
        #expect(found?.day.description == day)
    }

    @Test(
        "a day inside the sentence stays in it",
        arguments: [
            "seen on 3 nov and stable", "bed 23", "stays until fri", "steroids for 3d",
            "open mon to fri",
            "pain 4/10", "pain was 4/10", "every mon", "seen last fri", "fri order bed", "",
            "chart signed 3 nov by Dr Shah",
        ])
    func prose(_ line: String) {
        #expect(DayWords.atEnd(of: line, today: today) == nil)
    }
}
