import Testing

@testable import TerminalUI

struct PopupTests {
    @Test func `a panel stands in the middle over what was drawn`() {
        var canvas = Canvas(size: Size(width: 16, height: 5))
        for y in 0..<5 { canvas.write("xxxxxxxxxxxxxxxx", at: Point(x: 0, y: y)) }
        let popup = Popup(title: "Help", content: Size(width: 8, height: 1))
        let inner = popup.draw(into: &canvas, in: canvas.bounds)
        #expect(inner == Rect(x: 4, y: 2, width: 8, height: 1))
        #expect(
            canvas.text() == """
                xxxxxxxxxxxxxxxx
                xx╭ Help ────╮xx
                xx│          │xx
                xx╰──────────╯xx
                xxxxxxxxxxxxxxxx
                """)
    }

    @Test func `a panel larger than the screen shrinks to it`() {
        let screen = Rect(x: 0, y: 0, width: 10, height: 4)
        let popup = Popup(title: "Help", content: Size(width: 80, height: 24))
        #expect(popup.frame(in: screen) == screen)
    }
}
