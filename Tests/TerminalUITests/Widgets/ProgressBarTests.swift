import Testing

@testable import TerminalUI

struct ProgressBarTests {
    @Test(arguments: [
        (0, 8, "▕        ▏"), (4, 8, "▕████    ▏"), (8, 8, "▕████████▏"), (9, 8, "▕████████▏"),
        (5, 16, "▕██▌     ▏"), (-1, 8, "▕        ▏"), (1, 0, "▕        ▏"),
    ])
    func `the bar is as long as the share that is done`(done: Int, total: Int, shown: String) {
        var canvas = Canvas(size: Size(width: 10, height: 1))
        ProgressBar(done: done, of: total).draw(into: &canvas, in: canvas.bounds)
        #expect(canvas.glyphs() == [shown])
    }

    @Test func `in ASCII the bar is drawn with number signs`() {
        var canvas = Canvas(size: Size(width: 10, height: 1), charset: .ascii)
        ProgressBar(done: 4, of: 8).draw(into: &canvas, in: canvas.bounds)
        #expect(canvas.glyphs() == ["|####    |"])
    }
}
