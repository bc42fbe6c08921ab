import Testing

@testable import TerminalUI

struct CanvasLinesTests {
    @Test func `a box has a title, rules and notes set into its edges`() {
        var canvas = Canvas(size: Size(width: 24, height: 4))
        canvas.box(canvas.bounds, title: "Running order", role: .borderFocused)
        canvas.horizontalRule(canvas.bounds.row(2), title: "Today")
        canvas.edgeNote("C", on: canvas.bounds.row(0))
        #expect(
            canvas.text() == """
                ╭ Running order ──── C ╮
                │                      │
                ├ Today ───────────────┤
                ╰──────────────────────╯
                """)
        #expect(canvas.roles()[2] == "bHHHHHHHbbbbbbbbbbbbbbbb")
    }

    @Test func `in ASCII lines are plus, minus and bar`() {
        var canvas = Canvas(size: Size(width: 12, height: 3), charset: .ascii)
        canvas.box(canvas.bounds, title: "Zoë 王")
        #expect(
            canvas.text() == """
                + Zo? ? ---+
                |          |
                +----------+
                """)
    }

    @Test func `a long title is cut with a mark and leaves the corners`() {
        var canvas = Canvas(size: Size(width: 12, height: 2))
        canvas.box(canvas.bounds, title: "Running order")
        #expect(canvas.glyphs()[0] == "╭ Runni… ──╮")
    }

    @Test(arguments: 0...4, 0...3)
    func `a box of any size stays inside its region`(width: Int, height: Int) {
        var canvas = Canvas(size: Size(width: 8, height: 6))
        let rect = Rect(x: 2, y: 2, width: width, height: height)
        canvas.box(rect, title: "Title")
        for y in 0..<6 {
            for x in 0..<8 where !rect.contains(Point(x: x, y: y)) {
                #expect(canvas[x, y] == Cell())
            }
        }
    }
}
