import CCurses
import TerminalUI

/// How many colours a terminal shows.
public enum ColourDepth: Hashable, Sendable {
    case mono
    case eight
    case sixteen
    case indexed256
    /// Every colour by its value.
    case direct

    /// The depth that the terminal itself has.
    init(_ colours: cc_colours) {
        self =
            switch colours.count {
            case ..<8: .mono
            case ..<16: .eight
            case ..<256: .sixteen
            default: colours.direct ? .direct : .indexed256
            }
    }
}

/// A look as ncurses takes it.
struct PaintLook: Equatable {
    var attributes: Attributes
    /// The number of a colour, -1 for the terminal's own.
    var foreground: Int32 = -1
    var background: Int32 = -1

    /// A look of the theme in the colours that there are.
    init(_ look: Look, depth: ColourDepth) {
        attributes = look.attributes
        guard depth != .mono else { return }
        foreground = look.foreground.map { PaintLook.number(of: $0, depth: depth) } ?? -1
        background = look.background.map { PaintLook.number(of: $0, depth: depth) } ?? -1
        // The bright half of the 16 colours is reached through bold where there are only eight.
        if depth == .eight, let colour = look.foreground, colour.ansi16 >= 8 {
            attributes.formUnion(.bold)
        }
    }

    private static func number(of colour: Colour, depth: ColourDepth) -> Int32 {
        switch depth {
        case .mono: -1
        case .eight: Int32(colour.ansi16 & 7)
        case .sixteen: Int32(colour.ansi16)
        case .indexed256: Int32(colour.xterm256)
        case .direct:
            Int32(colour.red) << 16 | Int32(colour.green) << 8 | Int32(colour.blue)
        }
    }
}
