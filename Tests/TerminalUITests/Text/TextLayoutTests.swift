import Testing

@testable import TerminalUI

struct TextLayoutTests {
    @Test func `text that fits is not marked`() {
        #expect(TextLayout.fit("Margaret", to: 8) == "Margaret")
        #expect(TextLayout.fit("Margaret", to: 7) == "Margar…")
        #expect(TextLayout.fit("Margaret", to: 1) == "…")
        #expect(TextLayout.fit("Margaret", to: 0) == "")
        #expect(TextLayout.fit("Margaret", to: -3) == "")
    }

    @Test func `text can be cut behind a whole word`() {
        #expect(TextLayout.fitWords("died Fri 20 Nov", to: 15) == "died Fri 20 Nov")
        #expect(TextLayout.fitWords("died Fri 20 Nov", to: 14) == "died Fri 20…")
        #expect(TextLayout.fitWords("died Fri 20 Nov", to: 10) == "died Fri…")
        #expect(TextLayout.fitWords("deteriorating", to: 8) == "deterio…")
        #expect(TextLayout.fitWords("died Fri", to: 1) == "…")
        #expect(TextLayout.fitWords("died Fri", to: 0) == "")
    }

    @Test func `a character of two cells is never split`() {
        #expect(TextLayout.fit("王小明", to: 5) == "王小…")
        #expect(TextLayout.fit("王小明", to: 4) == "王…")
        #expect(TextLayout.pad("王小明", to: 4) == "王… ")
    }

    @Test func `marks stay with their letter`() {
        let text = TextLayout.fit("Jose\u{301}phine", to: 5)
        #expect(Array(text.unicodeScalars) == Array("Jose\u{301}…".unicodeScalars))
    }

    @Test func `padding aligns to the left, the right and the centre`() {
        #expect(TextLayout.pad("ab", to: 5) == "ab   ")
        #expect(TextLayout.pad("ab", to: 5, alignment: .right) == "   ab")
        #expect(TextLayout.pad("ab", to: 5, alignment: .centre) == " ab  ")
        #expect(TextLayout.pad("ab", to: 0) == "")
    }

    @Test func `lines break between words and spaces at the break are dropped`() {
        let lines = TextLayout.wrap("Woke four times,  three extra doses", to: 12)
        #expect(lines == ["Woke four", "times,", "three extra", "doses"])
    }

    @Test func `line breaks in the text and empty lines are kept`() {
        #expect(TextLayout.wrap("one\n\ntwo\n", to: 10) == ["one", "", "two", ""])
        #expect(TextLayout.wrap("", to: 10) == [""])
    }

    @Test func `a word wider than the line is divided`() {
        #expect(TextLayout.wrap("a Llanfairpwll b", to: 6) == ["a", "Llanfa", "irpwll", "b"])
        #expect(TextLayout.wrap("王小明王", to: 3) == ["王", "小", "明", "王"])
    }

    @Test func `an indent at the start of a paragraph is kept`() {
        #expect(TextLayout.wrap("  - item one", to: 8) == ["  - item", "one"])
    }

    @Test func `lines after the first hang by the indent`() {
        let lines = TextLayout.wrap("Action bed rails now", to: 10, hangingIndent: 2)
        #expect(lines == ["Action bed", "  rails", "  now"])
    }

    @Test func `plain text breaks where any text would`() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<5_000 {
            let length = Int.random(in: 0...60, using: &generator)
            let text = String(
                (0..<length).map { _ in "ab    ".randomElement(using: &generator) ?? "c" })
            let width = Int.random(in: 1...14, using: &generator)
            let indent = max(0, min(Int.random(in: 0...4, using: &generator), width - 2))
            var plain = PlainLineWrapper(text, width: width, indent: indent)
            let lines = plain.wrap()
            #expect(lines == TextLayout.wrapCells(of: text, to: width, indent: indent))
        }
    }

    @Test func `no line is wider than asked and no letter is lost`() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<1_000 {
            let text = HostileText.random(length: 40, using: &generator)
            let width = Int.random(in: 2...20, using: &generator)
            let lines = TextLayout.wrap(text, to: width, hangingIndent: 1)
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
            let letters = lines.joined().unicodeScalars.filter { $0 != " " }
            let clean = DisplayText.clean(text, lineBreaks: .kept).unicodeScalars
            #expect(Array(letters) == clean.filter { $0 != " " && $0 != "\n" })
            #expect(DisplayWidth.of(TextLayout.pad(text, to: width)) == width)
        }
    }
}
