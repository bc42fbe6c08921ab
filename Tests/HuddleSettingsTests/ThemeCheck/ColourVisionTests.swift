import TerminalUI
import Testing

@testable import HuddleSettings

struct ColourVisionTests {
    /// L*, a* and b* of the primaries of sRGB, as published for D65.
    @Test(arguments: [
        (0xFFFFFF as UInt32, 100.0, 0.0, 0.0), (0x000000, 0, 0, 0),
        (0xFF0000, 53.24, 80.09, 67.20), (0x00FF00, 87.73, -86.18, 83.18),
        (0x0000FF, 32.30, 79.19, -107.86), (0x777777, 50.03, 0, 0),
    ])
    func usualEyesSeeTheKnownLabValues(
        rgb: UInt32, lightness: Double, greenRed: Double, blueYellow: Double
    ) {
        let seen = ColourVision.usual.perceived(Colour(rgb: rgb))
        #expect(abs(seen.lightness - lightness) < 0.05)
        #expect(abs(seen.greenRed - greenRed) < 0.05)
        #expect(abs(seen.blueYellow - blueYellow) < 0.05)
    }

    @Test(arguments: ColourVision.allCases)
    func greysStayGreys(vision: ColourVision) {
        for level: UInt32 in [0x000000, 0x808080, 0xFFFFFF] {
            let usual = ColourVision.usual.perceived(Colour(rgb: level))
            #expect(vision.perceived(Colour(rgb: level)).distance(to: usual) < 0.1)
        }
    }

    @Test func amberAndVermilionOnPaperAreFourApartWithDeuteranopia() {
        let amber = Colour(rgb: 0x7A4A00)
        let vermilion = Colour(rgb: 0xA3260A)
        let distances = ColourVision.allCases.map { vision in
            vision.perceived(amber).distance(to: vision.perceived(vermilion))
        }
        #expect(distances.map { Int($0.rounded()) } == [34, 7, 4, 38])
    }
}
