import Testing

@testable import TerminalUI

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("Zoë", 3), ("Nguyễn Thị Hạnh", 15), ("王小明", 6), ("محمد علي", 8),
        ("Jose\u{301}", 4), ("Łukasz", 6), ("O’Neill-Smith", 13), ("👩\u{200D}⚕️", 2), ("👍🏽", 2),
        ("🇫🇷", 2), ("✔️", 1), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1), ("Ａ", 2),
        ("…·─│█▶✓●", 8), ("\u{3000}", 2), ("สวัสดี", 4), ("a\u{1B}[31m", 6), ("a\nb", 3),
    ])
    func `text takes the cells that the terminal gives it`(text: String, cells: Int) {
        #expect(DisplayWidth.of(text) == cells)
    }

    @Test func `a character is as wide as the text of it alone`() {
        #expect(DisplayWidth.of(Character("明")) == 2)
        #expect(DisplayWidth.of(Character("e\u{301}")) == 1)
        #expect(DisplayWidth.of(Character("\u{200B}")) == 0)
    }

    @Test func `the wide ranges are in order and apart`() {
        for (first, second) in zip(DisplayWidth.wideRanges, DisplayWidth.wideRanges.dropFirst()) {
            #expect(first.upperBound < second.lowerBound)
        }
    }

    @Test func `the width of a whole is the width of its cells`() {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<1_000 {
            let text = HostileText.random(length: 10, using: &generator)
            let clean = DisplayText.clean(text)
            let units = CellUnits(ofClean: clean).map(\.width).reduce(0, +)
            #expect(DisplayWidth.of(text) == units)
        }
    }
}
