import HuddleCore
import Testing

@Suite("Finding a word in a text")
struct SearchWordTests {
    private func word(_ text: String) throws -> SearchWord { try #require(SearchWord(text)) }

    @Test(
        "case and accents do not matter, in either direction",
        arguments: [
            ("zoe", "Asked Zoë again"), ("ZOË", "asked zoe again"), ("o'neill", "Mr O’Neill"),
            ("jose", "Jose\u{301} came"), ("strasse", "Goethestraße"), ("王小明", "with 王小明 today"),
            ("hanh", "Nguyễn Thị Hạnh"),
        ])
    func folded(_ typed: String, _ text: String) throws {
        #expect(try word(typed).isIn(text))
    }

    @Test("another word is not found", arguments: ["zoo", "againe", "zoé x", "asked  it"])
    func absent(_ typed: String) throws {
        #expect(try !word(typed).isIn("Asked Zoë again"))
    }

    @Test("a phrase is found over a line break")
    func lines() throws {
        #expect(try word("night sitter").isIn("a night\nsitter"))
    }

    @Test("letter for letter is told from nearly")
    func written() throws {
        #expect(try word("Zoë").isWritten(in: "Asked Zoë"))
        #expect(try !word("zoe").isWritten(in: "Asked Zoë"))
    }

    @Test("the place is that of the letters as they stand")
    func place() throws {
        let text = "Asked Zoë’s sister"
        let range = try #require(try word("zoe's").range(in: text))
        #expect(text[range] == "Zoë’s")
    }

    @Test("white space alone is no word")
    func blank() {
        #expect(SearchWord(" \n") == nil)
    }
}
