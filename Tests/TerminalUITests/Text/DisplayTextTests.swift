import Testing

@testable import TerminalUI

struct DisplayTextTests {
    @Test func `plain text and names pass unchanged`() {
        for text in ["", "Margaret E.", "Zoë", "Nguyễn Thị Hạnh", "王小明", "محمد علي", "O’Neill"] {
            #expect(Array(DisplayText.clean(text).unicodeScalars) == Array(text.unicodeScalars))
        }
    }

    @Test func `letters, punctuation and lines that pass at once would pass any other way`() {
        for value in UInt32(0x80)..<0x2700 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            // The sign at the end is always looked at scalar by scalar.
            let text = "a\(scalar)b"
            let slow = String(DisplayText.clean(text + "क").dropLast())
            #expect(DisplayText.clean(text) == slow, "\(value)")
        }
    }

    @Test(arguments: ["\u{1B}", "\u{0}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{E000}"])
    func `what commands a terminal or reorders text is replaced visibly`(bad: String) {
        #expect(DisplayText.clean("a\(bad)b") == "a\u{FFFD}b")
    }

    @Test(arguments: ["\u{200B}", "\u{200E}", "\u{2060}", "\u{FE0F}", "\u{FEFF}", "\u{AD}"])
    func `what is invisible is left out`(bad: String) {
        #expect(DisplayText.clean("a\(bad)b") == "ab")
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{85}"])
    func `a line break is one space, or one line feed where lines are kept`(end: String) {
        #expect(DisplayText.clean("a\(end)b") == "a b")
        #expect(DisplayText.clean("a\(end)b", lineBreaks: .kept) == "a\nb")
    }

    @Test func `a joined emoji is cut at the first joiner and loses its tint`() {
        #expect(DisplayText.clean("👩\u{200D}⚕️ x") == "👩 x")
        #expect(DisplayText.clean("👍🏽 x") == "👍 x")
    }

    @Test func `a joiner inside a word is left out and the word is kept`() {
        #expect(DisplayText.clean("क्\u{200D}ष") == "क्ष")
    }

    @Test func `a mark without a letter gets a circle to stand on`() {
        #expect(DisplayText.clean("\u{301}a") == "\u{25CC}\u{301}a")
        #expect(DisplayText.clean("a\n\u{301}", lineBreaks: .kept) == "a\n\u{25CC}\u{301}")
    }

    @Test func `a letter carries no more marks than a cell holds`() {
        let marks = String(repeating: "\u{301}", count: 50)
        #expect(DisplayText.clean("e" + marks).unicodeScalars.count == 5)
    }

    @Test func `nothing hostile survives, and cleaning twice changes nothing`() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            let text = HostileText.random(length: 12, using: &generator)
            let clean = DisplayText.clean(text, lineBreaks: .kept)
            let again = DisplayText.clean(clean, lineBreaks: .kept)
            #expect(Array(again.unicodeScalars) == Array(clean.unicodeScalars))
            for scalar in clean.unicodeScalars where scalar != "\n" {
                let kind = ScalarKind(of: scalar)
                #expect(kind == .base || kind == .mark, "\(scalar.value)")
            }
        }
    }
}
