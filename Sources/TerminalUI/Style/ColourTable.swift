/// The three channels of a colour.
struct RGB: Equatable, Sendable {
    let red: UInt8
    let green: UInt8
    let blue: UInt8

    var value: UInt32 {
        UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    }

    /// A distance that weighs green most and blue least, as the eye does.
    func distance(to other: RGB) -> Int {
        let reds = Int(red) - Int(other.red)
        let greens = Int(green) - Int(other.green)
        let blues = Int(blue) - Int(other.blue)
        return 3 * reds * reds + 6 * greens * greens + blues * blues
    }
}

/// The 256 colours of xterm: 16 basic ones, a cube of 216, and 24 greys.
enum ColourTable {
    static let xterm256: [RGB] = basic + cube + greys

    /// The nearest colour of the cube and the greys, which no terminal lets its user change.
    static func nearest256(to colour: RGB) -> UInt8 {
        UInt8(nearest(to: colour, in: 16..<256))
    }

    /// The nearest of the 16 basic colours as xterm shows them.
    static func nearest16(to colour: RGB) -> UInt8 {
        UInt8(nearest(to: colour, in: 0..<16))
    }

    private static func nearest(to colour: RGB, in range: Range<Int>) -> Int {
        var best = range.lowerBound
        for index in range
        where xterm256[index].distance(to: colour) < xterm256[best].distance(to: colour) {
            best = index
        }
        return best
    }

    private static let basic: [RGB] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ].map(rgb)

    private static let cube: [RGB] = {
        let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
        return steps.flatMap { red in
            steps.flatMap { green in
                steps.map { RGB(red: red, green: green, blue: $0) }
            }
        }
    }()

    private static let greys: [RGB] = (0..<24).map { step in
        let level = UInt8(8 + 10 * step)
        return RGB(red: level, green: level, blue: level)
    }

    private static func rgb(_ value: UInt32) -> RGB {
        RGB(
            red: UInt8(truncatingIfNeeded: value >> 16),
            green: UInt8(truncatingIfNeeded: value >> 8), blue: UInt8(truncatingIfNeeded: value))
    }
}
