import Testing

@testable import TerminalUI

struct ColourTests {
    @Test func `black and white have the greatest contrast`() {
        let contrast = Colour(rgb: 0).contrast(with: Colour(rgb: 0xFFFFFF))
        #expect(abs(contrast - 21) < 0.001)
        #expect(Colour(rgb: 0x767676).contrast(with: Colour(rgb: 0x767676)) == 1)
    }

    @Test(arguments: [(0x777777, 4.48), (0x00518A, 8.3), (0xFF0000, 4.0), (0x0000FF, 8.59)])
    func `contrast on white is that of other calculators`(rgb: Int, expected: Double) {
        let contrast = Colour(rgb: UInt32(rgb)).contrast(with: Colour(rgb: 0xFFFFFF))
        #expect(abs(contrast - expected) < 0.05)
    }

    @Test func `a colour is written and read as hexadecimal`() {
        #expect(Colour(hex: "#0b0F14")?.hex == "#0b0f14")
        for text in ["0b0f14", "#0b0f1", "#0b0f144", "#+b0f14", "#0b0g14", "", "#é0f14"] {
            #expect(Colour(hex: text) == nil, "\(text)")
        }
    }

    @Test(arguments: 16...255)
    func `every colour of the cube and the greys is its own nearest`(index: Int) {
        let colour = Colour.xterm256(UInt8(index))
        let nearest = Colour(rgb: ColourTable.xterm256[index].value)
        #expect(Colour.xterm256(nearest.xterm256).hex == colour.hex)
    }

    @Test func `stand-ins given by hand are kept`() {
        let colour = Colour(rgb: 0x7A4A00, xterm256: 58, ansi16: 3)
        #expect(colour.xterm256 == 58)
        #expect(colour.ansi16 == 3)
    }

    @Test func `the nearest basic colours are the expected ones`() {
        #expect(Colour(rgb: 0x000000).ansi16 == 0)
        #expect(Colour(rgb: 0xFFFFFF).ansi16 == 15)
        #expect(Colour(rgb: 0xCC1111).ansi16 == 1)
    }
}
