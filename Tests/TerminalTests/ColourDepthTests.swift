import TerminalUI
import Testing

@testable import CursesTerminal

struct ColourDepthTests {
    private let look = Look(
        foreground: Colour(rgb: 0xF0E442, xterm256: 227, ansi16: 11),
        background: Colour(rgb: 0x0B0F14, xterm256: 233, ansi16: 0), attributes: .underline)

    @Test(arguments: [
        (ColourDepth.direct, Int32(0xF0E442), Int32(0x0B0F14)), (.indexed256, 227, 233),
        (.sixteen, 11, 0), (.eight, 3, 0), (.mono, -1, -1),
    ])
    func `a colour has the number that the terminal knows`(
        depth: ColourDepth, foreground: Int32, background: Int32
    ) {
        let paint = PaintLook(look, depth: depth)
        #expect(paint.foreground == foreground)
        #expect(paint.background == background)
    }

    @Test func `where there are eight colours bright ones are bold`() {
        #expect(PaintLook(look, depth: .eight).attributes == [.underline, .bold])
        #expect(PaintLook(look, depth: .sixteen).attributes == .underline)
    }

    @Test func `without colours of its own a look leaves those of the terminal`() {
        let paint = PaintLook(Look(), depth: .indexed256)
        #expect(paint.foreground == -1)
        #expect(paint.background == -1)
    }
}
