/// A colour with its stand-ins for terminals that show 256 or 16 colours.
public struct Colour: Hashable, Sendable {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8
    /// The place in the 256 colours of xterm.
    public let xterm256: UInt8
    /// The place in the 16 colours that every colour terminal has: 0 to 7, and their bright 8 to 15.
    public let ansi16: UInt8

    /// A colour by its value `0xRRGGBB`; stand-ins that are not given are the nearest ones.
    public init(rgb: UInt32, xterm256: UInt8? = nil, ansi16: UInt8? = nil) {
        let channels = RGB(
            red: UInt8(truncatingIfNeeded: rgb >> 16), green: UInt8(truncatingIfNeeded: rgb >> 8),
            blue: UInt8(truncatingIfNeeded: rgb))
        red = channels.red
        green = channels.green
        blue = channels.blue
        self.xterm256 = xterm256 ?? ColourTable.nearest256(to: channels)
        self.ansi16 = ansi16 ?? ColourTable.nearest16(to: channels)
    }

    /// A colour written `#rrggbb`, or nothing when the text is not one.
    public init?(hex: String, xterm256: UInt8? = nil, ansi16: UInt8? = nil) {
        guard hex.utf8.count == 7, hex.utf8.first == UInt8(ascii: "#") else { return nil }
        let digits = hex.dropFirst()
        guard digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else {
            return nil
        }
        self.init(rgb: value, xterm256: xterm256, ansi16: ansi16)
    }

    /// The colour that a 256-colour terminal shows for an index.
    public static func xterm256(_ index: UInt8) -> Colour {
        Colour(rgb: ColourTable.xterm256[Int(index)].value, xterm256: index)
    }

    /// The colour that xterm shows for one of its 16 basic colours; higher indices wrap around.
    public static func ansi16(_ index: UInt8) -> Colour {
        Colour(rgb: ColourTable.xterm256[Int(index % 16)].value, ansi16: index % 16)
    }

    /// The value written `#rrggbb`.
    public var hex: String {
        "#" + [red, green, blue].map(hexadecimal).joined()
    }
}

private func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
}
