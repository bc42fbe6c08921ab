/// What a scalar does on a terminal.
enum ScalarKind: Equatable {
    /// Takes one or two cells.
    case base
    /// Takes no cell of its own and is drawn upon the one before it.
    case mark
    /// Ends a line.
    case lineBreak
    /// Takes room but shows nothing, at a width terminals disagree about.
    case blank
    /// Shows nothing and is left out.
    case invisible
    /// Would command the terminal or reorder the text, and is replaced visibly.
    case forbidden

    /// What the scalar does, by its place in Unicode.
    init(of scalar: Unicode.Scalar) {
        if scalar.value >= 0x20 && scalar.value < 0x7F {
            self = .base
        } else {
            self = ScalarKind.listed(scalar) ?? ScalarKind.byCategory(scalar)
        }
    }

    private static func listed(_ scalar: Unicode.Scalar) -> ScalarKind? {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .lineBreak
        case 0x09, 0xA0, 0x115F, 0x3164, 0xFFA0: .blank
        case 0x202A...0x202E, 0x2066...0x2069: .forbidden
        // Variation selectors, the joiner of graphemes, and selectors of Mongolian letters.
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x034F, 0x180B...0x180F: .invisible
        // Vowels and finals that join the Hangul letter before them.
        case 0x1160...0x11FF, 0xD7B0...0xD7FF: .mark
        // Signs of Arabic, Syriac and Kaithi numbers: formats by category, yet visible.
        case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: .base
        default: nil
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar) -> ScalarKind {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: .mark
        case .format: .invisible
        case .control, .surrogate, .privateUse, .unassigned: .forbidden
        case .lineSeparator, .paragraphSeparator: .lineBreak
        case .spaceSeparator: scalar.value == 0x3000 ? .base : .blank
        default: .base
        }
    }
}
