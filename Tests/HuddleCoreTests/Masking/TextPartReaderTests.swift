import Testing

@testable import HuddleCore

@Suite("Texts taken apart")
struct TextPartReaderTests {
    private func parts(_ text: String, _ phrases: [String] = []) -> [TextPart] {
        TextPartReader.parts(of: text, Phrases(phrases)).filter {
            if case .plain = $0 { false } else { true }
        }
    }

    @Test("hyphens, apostrophes and full stops stand between words")
    func words() {
        #expect(
            parts("Zoë O’Neill-Smith, 王小明.")
                == [.word("Zoë"), .word("O"), .word("Neill"), .word("Smith"), .word("王小明")])
    }

    @Test("a day is one piece as people and as journals write it")
    func days() throws {
        let day = try #require(Day(year: 1942, month: 5, day: 4))
        #expect(parts("born 4 May 1942") == [.word("born"), .day(day, "4 May 1942")])
        #expect(parts("1942-05-04, 84") == [.day(day, "1942-05-04"), .number("84")])
        #expect(parts("40 May 1942").first != .day(day, "40 May 1942"))
        for typed in ["4/5/1942", "04/05/42", "4.5.1942"] {
            #expect(parts("born \(typed).") == [.word("born"), .day(day, typed)])
        }
        #expect(
            !parts("4/5.1942 or 120/80/90").contains { if case .day = $0 { true } else { false } })
    }

    @Test(
        "a day is one piece with the month before or behind it, in full or not, and signs between",
        arguments: [
            "28th May 1942", "28 May, 1942", "28th of May 1942", "28 may 1942", "28-May-1942",
            "28. May 1942", "May 28 1942", "May 28th, 1942", "May 28,1942", "MAY 28TH 1942",
            "28TH OF MAY 1942", "28 Of May 1942",
        ])
    func namedDays(typed: String) throws {
        let day = try #require(Day(year: 1942, month: 5, day: 28))
        #expect(parts("born \(typed), aged") == [.word("born"), .day(day, typed), .word("aged")])
    }

    @Test(
        "months are known in full and cut",
        arguments: [("3 March 1938", 3), ("Sept 3rd, 1938", 9), ("3 Dec 1938", 12)])
    func monthNames(typed: String, month: Int) throws {
        let day = try #require(Day(year: 1938, month: month, day: 3))
        #expect(parts(typed) == [.day(day, typed)])
    }

    @Test(
        "what is no day stays in pieces",
        arguments: [
            "28 May, 4412", "May 40 1942", "May May 1942", "28 28 1942", "28 of 1942",
            "28  May 1942", "28 May 19421",
        ])
    func noDays(text: String) {
        #expect(!parts(text).contains { if case .day = $0 { true } else { false } })
    }

    @Test("a month behind a day is nobody called May")
    func months() {
        #expect(parts("on 27 May with May") == [.word("on"), .word("with"), .word("May")])
    }

    @Test("groups of digits with little between them are one number, columns are not")
    func numbers() {
        #expect(parts("07700 900123") == [.number("07700 900123")])
        #expect(parts("(01632) 960-123") == [.number("01632) 960-123")])
        #expect(parts("12  34") == [.number("12"), .number("34")])
        #expect(parts("900123 27 May 2026").first == .number("900123"))
    }

    @Test("digits beside letters are a word, and an address for mail is one piece")
    func mixed() {
        #expect(parts("10mg @ot") == [.word("10mg"), .word("ot")])
        #expect(parts("to a.shah@nhs.example") == [.word("to"), .email("a.shah@nhs.example")])
    }

    @Test("a phrase is found where it stands by itself, the longest first")
    func phrases() {
        let phrases = ["R-17", "R-17 b"]
        let found = parts("as R-17, R-17 b", phrases)
        #expect(found == [.word("as"), .phrase("R-17"), .phrase("R-17 b")])
        #expect(!parts("R-170 AR-17", phrases).contains(.phrase("R-17")))
    }

    @Test(
        "the pieces together are the text",
        arguments: [
            "", " ", "…0018 · M.E.", "a@", "@b", "1-", "-1 ", "e\u{301}\u{301} 🙂7", "4 May ",
        ])
    func whole(text: String) {
        #expect(TextPartReader.parts(of: text).map(\.text).joined() == text)
    }
}
