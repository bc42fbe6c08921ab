import Testing

@testable import HuddleText

@Suite("Lines of iCalendar")
struct ICalendarWriterTests {
    @Test("a line of exactly 75 octets is left whole, one more is folded")
    func edge() {
        var whole = ICalendarWriter()
        whole.add("X", String(repeating: "a", count: 73))
        #expect(whole.text == "X:\(String(repeating: "a", count: 73))\r\n")
        var folded = ICalendarWriter()
        folded.add("X", String(repeating: "a", count: 74))
        #expect(folded.text == "X:\(String(repeating: "a", count: 73))\r\n a\r\n")
    }

    @Test("a character of four octets goes to the next line whole")
    func wide() {
        var writer = ICalendarWriter()
        writer.add("X", String(repeating: "a", count: 71) + "👩b")
        #expect(writer.text == "X:\(String(repeating: "a", count: 71))\r\n 👩b\r\n")
    }

    @Test("backslash, semicolon, comma and line breaks are escaped")
    func escaped() {
        var writer = ICalendarWriter()
        writer.addText("X", "a\\b;c,d\ne")
        #expect(writer.text == "X:a\\\\b\\;c\\,d\\ne\r\n")
    }
}
