import TerminalUI

/// A set of colours in which a terminal may show a theme.
///
/// What the 16 basic colours look like is up to the terminal; three that many people have stand
/// for all.
enum ColourScale: CaseIterable {
    case truecolour, indexed256, xterm16, windows16, linux16

    /// Where it is, in words for a finding.
    var label: String {
        switch self {
        case .truecolour: "in full colour"
        case .indexed256: "in 256 colours"
        case .xterm16: "in 16 colours of xterm"
        case .windows16: "in 16 colours of Windows Terminal"
        case .linux16: "in 16 colours of the Linux console"
        }
    }

    /// What is shown for a colour.
    func shown(_ colour: Colour) -> Colour {
        switch self {
        case .truecolour: colour
        case .indexed256: Colour.xterm256(colour.xterm256)
        case .xterm16: Colour.ansi16(colour.ansi16)
        case .windows16: Colour(rgb: ColourScale.windows[Int(colour.ansi16 % 16)])
        case .linux16: Colour(rgb: ColourScale.linux[Int(colour.ansi16 % 16)])
        }
    }

    /// The scheme "Campbell" of Windows Terminal.
    private static let windows: [UInt32] = [
        0x0C0C0C, 0xC50F1F, 0x13A10E, 0xC19C00, 0x0037DA, 0x881798, 0x3A96DD, 0xCCCCCC,
        0x767676, 0xE74856, 0x16C60C, 0xF9F1A5, 0x3B78FF, 0xB4009E, 0x61D6D6, 0xF2F2F2,
    ]

    /// The colours of VGA, which the Linux console starts with.
    private static let linux: [UInt32] = [
        0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
        0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
    ]
}
