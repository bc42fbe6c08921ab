import HuddleCore
import HuddleText
import Testing

struct DateReadingTests {
    private let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

    @Test(arguments: [
        "3/9/1938", "03/09/1938", "03-09-38", "3.9.38", "03.09.1938", "3 Sep 1938", "3-Sep-38",
        "3rd September 1938", "Sept 3, 1938", "1938-09-03", "1938/9/3", "19380903", "03091938",
        "14126", "14126.0", "1938-09-03 00:00:00", "03/09/1938 14:30", "1938-09-03T00:00:00Z",
        "3 sep 38", "1938 Sep 3",
    ])
    func `the same birthday is read from every way of writing it`(text: String) {
        #expect(birth(text) == .day(day(1938, 9, 3)))
    }

    @Test(arguments: [
        ("31/02/1938", DateReading.Fault.impossible), ("00/01/1900", .impossible),
        ("31 Feb 1938", .impossible), ("9/13/1938", .monthFirst), ("13/13/1938", .impossible),
        ("1938", .yearAlone), ("about 1938", .unreadable), ("3/9", .unreadable),
        ("3/9/938", .unreadable), ("1/2/3/4", .unreadable), ("３/９/1938", .unreadable),
        ("1e5", .unreadable), ("999999999", .unreadable), ("3/9/2027", .inFuture),
        ("3/9/1838", .tooLongAgo), ("1938-09-02T23:00:00Z", .shiftedTime), ("9999", .yearAlone),
        ("99999", .inFuture), ("12345678", .impossible), ("", .unreadable), ("::", .unreadable),
    ])
    func `what is no birthday says why`(text: String, fault: DateReading.Fault) {
        #expect(birth(text) == .fault(fault))
    }

    @Test func `two digits of a birth are the year that makes a possible age`() {
        #expect(birth("3/9/27") == .day(day(1927, 9, 3)))
        #expect(birth("3/9/99") == .day(day(1999, 9, 3)))
        #expect(birth("3/9/15") == .day(day(2015, 9, 3)))
        #expect(birth("3/9/16") == .fault(.twoCenturies(1916, 2016)))
        #expect(birth("3/9/26") == .fault(.twoCenturies(1926, 2026)))
    }

    @Test func `two digits of any other day are of this century unless that is far ahead`() {
        #expect(event("1/10/26") == .day(day(2026, 10, 1)))
        #expect(event("1/10/27") == .day(day(2027, 10, 1)))
        #expect(event("1/10/99") == .day(day(1999, 10, 1)))
        #expect(event("1/10/2028") == .fault(.inFuture))
        #expect(event("1/10/1899") == .fault(.tooLongAgo))
    }

    @Test func `spreadsheet numbers agree with the spreadsheet`() {
        #expect(event("46347") == .day(day(2026, 11, 21)))
        #expect(event("36526") == .day(day(2000, 1, 1)))
    }

    private func birth(_ text: String) -> DateReading.Outcome {
        DateReading.read(text, as: .birth, today: today)
    }

    private func event(_ text: String) -> DateReading.Outcome {
        DateReading.read(text, as: .event, today: today)
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year: year, month: month, day: day) ?? Day(number: 0)
    }
}
