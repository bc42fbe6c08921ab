import Testing

@testable import TerminalUI

struct CharsetTests {
    @Test func `in ASCII what cannot be shown is one question mark each and nothing is lost`() {
        var canvas = Canvas(size: Size(width: 40, height: 1), charset: .ascii)
        canvas.write("Zoë Łukasz Jose\u{301} 王小明 O’Neill…", at: .zero)
        #expect(canvas.glyphs() == ["Zo? ?ukasz Jos? ??? O'Neill~"])
    }
}
