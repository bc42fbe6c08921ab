/// The handful of colours that a compiled-in theme is made of.
struct Palette: Sendable {
    let paper: Colour
    let raised: Colour
    let ink: Colour
    let quiet: Colour
    let blue: Colour
    let amber: Colour
    let red: Colour
    let purple: Colour
    let teal: Colour

    // The stand-ins are chosen by hand where the nearest colour would lose contrast.
    static let dark = Palette(
        paper: Colour(rgb: 0x0B0F14, xterm256: 233, ansi16: 0),
        raised: Colour(rgb: 0x26303C, xterm256: 236, ansi16: 0),
        ink: Colour(rgb: 0xF3F4F6, xterm256: 255, ansi16: 15),
        quiet: Colour(rgb: 0xB4BCC8, xterm256: 250, ansi16: 7),
        blue: Colour(rgb: 0x56B4E9, xterm256: 75, ansi16: 14),
        amber: Colour(rgb: 0xF0E442, xterm256: 227, ansi16: 11),
        red: Colour(rgb: 0xFF8A5C, xterm256: 209, ansi16: 11),
        purple: Colour(rgb: 0xE3A6C8, xterm256: 182, ansi16: 7),
        teal: Colour(rgb: 0x3ECFA5, xterm256: 79, ansi16: 10))

    static let light = Palette(
        paper: Colour(rgb: 0xFFFFFF, xterm256: 231, ansi16: 15),
        raised: Colour(rgb: 0xE5E7EB, xterm256: 254, ansi16: 15),
        ink: Colour(rgb: 0x111827, xterm256: 234, ansi16: 0),
        quiet: Colour(rgb: 0x4B5563, xterm256: 239, ansi16: 0),
        blue: Colour(rgb: 0x00518A, xterm256: 24, ansi16: 4),
        amber: Colour(rgb: 0x7A4A00, xterm256: 52, ansi16: 0),
        red: Colour(rgb: 0xA3260A, xterm256: 124, ansi16: 0),
        purple: Colour(rgb: 0x6B2A6E, xterm256: 53, ansi16: 4),
        teal: Colour(rgb: 0x006235, xterm256: 22, ansi16: 0))

    /// The look that a role has in these colours.
    ///
    /// Where colour blindness or 16 colours make hues alike, bold says "soon" and bold underlined
    /// says "now".
    func look(for role: StyleRole) -> Look {
        switch role {
        case .text, .curtain, .timerCalm: onPaper(ink)
        case .muted, .hint, .restricted: onPaper(quiet)
        case .title: Look(foreground: ink, background: raised, attributes: .bold)
        case .heading, .hintKey: onPaper(blue, .bold)
        case .selection: filled(blue, .bold)
        case .selectionUnfocused:
            Look(foreground: ink, background: raised, attributes: .underline)
        case .border: onPaper(quiet)
        case .borderFocused: onPaper(blue, .bold)
        case .input: onPaper(ink, .underline)
        case .match: filled(amber)
        case .quote, .voice: onPaper(purple, .italic)
        case .label: onPaper(quiet)
        case .done, .saved, .stageA: onPaper(teal)
        case .due, .stageC: onPaper(amber, .bold)
        case .overdue, .stageD: onPaper(red, [.bold, .underline])
        case .stageB, .action: onPaper(blue)
        case .timerNear, .warning: onPaper(amber, [.bold, .underline])
        case .timerOver, .error: filled(red, .bold)
        case .notice: onPaper(ink, .bold)
        case .barHealth: filled(blue)
        case .barSocial: filled(amber)
        case .barVoluntary: filled(teal)
        case .barPerson: filled(purple)
        case .decision: onPaper(teal, .bold)
        }
    }

    private func onPaper(_ colour: Colour, _ attributes: Attributes = []) -> Look {
        Look(foreground: colour, background: paper, attributes: attributes)
    }

    private func filled(_ colour: Colour, _ attributes: Attributes = []) -> Look {
        Look(foreground: paper, background: colour, attributes: attributes)
    }
}
