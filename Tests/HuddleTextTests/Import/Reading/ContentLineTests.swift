import Testing

@testable import HuddleText

@Suite("Lines of calendars and address cards")
struct ContentLineTests {
    private func line(_ text: String) throws -> ContentLine {
        try #require(ContentLine.lines(in: text).first)
    }

    @Test("folded lines are put together again, inside a character too")
    func folded() throws {
        let found = ContentLine.lines(in: "SUMMARY:one \r\n two\r\nUID:x\r\n")
        #expect(found.map(\.value) == ["one two", "x"])
        #expect(found.map(\.line) == [1, 3])
    }

    @Test("names lose their group, parameters their quotes, values keep their colons")
    func parts() throws {
        let found = try line("item1.tel;TYPE=\"a:b;c\";pref=1:tel:+44 7700")
        #expect(found.name == "TEL")
        #expect(found.parameters == ["TYPE": "a:b;c", "PREF": "1"])
        #expect(found.value == "tel:+44 7700")
    }

    @Test("escapes are undone, and a semicolon that is escaped divides nothing")
    func escapes() throws {
        let found = try line(#"ORG:Ridge\; East;Nurs\,ing\nNight\\"#)
        #expect(found.parts == ["Ridge; East", "Nurs,ing\nNight\\"])
        #expect(found.text == "Ridge; East;Nurs,ing\nNight\\")
    }

    @Test("what has no colon is no line")
    func nothing() {
        #expect(ContentLine.lines(in: "hello\n\n:x\n").isEmpty)
    }
}
