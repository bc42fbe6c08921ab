import Testing

@testable import TerminalUI

struct LineEditorDrawingTests {
    @Test func `text wraps between words and the cursor stands behind it`() {
        var canvas = Canvas(size: Size(width: 10, height: 3))
        let cursor = LineEditor("Order the bed").draw(into: &canvas, in: canvas.bounds)
        #expect(canvas.glyphs() == ["Order the", "bed", ""])
        #expect(cursor == Point(x: 3, y: 1))
    }

    @Test func `a cursor after a full row stands on the next`() {
        var canvas = Canvas(size: Size(width: 4, height: 2))
        let cursor = LineEditor("abcd").draw(into: &canvas, in: canvas.bounds)
        #expect(cursor == Point(x: 0, y: 1))
        #expect(LineEditor("abcd").rowCount(width: 4) == 2)
        #expect(LineEditor("abc").rowCount(width: 4) == 1)
    }

    @Test func `the rows around the cursor are shown when there are too many`() {
        var canvas = Canvas(size: Size(width: 6, height: 2))
        let editor = LineEditor("one\ntwo\nthree")
        #expect(editor.draw(into: &canvas, in: canvas.bounds) == Point(x: 5, y: 1))
        #expect(canvas.glyphs() == ["two", "three"])
        var atStart = editor
        atStart.moveCursor(to: 0)
        #expect(atStart.draw(into: &canvas, in: canvas.bounds) == .zero)
        #expect(canvas.glyphs() == ["one", "two"])
    }

    @Test(arguments: [
        ("王|小", Charset.unicode, 2), ("王|小", .ascii, 1), ("Jose\u{301}|", .unicode, 4),
        ("👩\u{200D}⚕️|", .unicode, 2), ("a\u{202E}|b", .unicode, 2),
    ])
    func `the cursor counts cells`(picture: String, charset: Charset, column: Int) {
        var canvas = Canvas(size: Size(width: 20, height: 1), charset: charset)
        let cursor = LineEditor.make(picture).draw(into: &canvas, in: canvas.bounds)
        #expect(cursor == Point(x: column, y: 0))
    }
}
