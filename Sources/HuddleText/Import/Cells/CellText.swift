import HuddleCore

/// A cell as text that is safe to keep: without control characters and without a spreadsheet's guards.
enum CellText {
    /// The text of a cell, and whether anything invisible had to be taken out of it.
    struct Cleaned: Equatable {
        let text: String
        let hadControls: Bool
    }

    /// Undoes formula guards, takes out control characters and trims; line ends inside stay.
    static func clean(_ raw: String) -> Cleaned {
        let bare = withoutGuard(raw)
        var kept = String.UnicodeScalarView()
        var hadControls = false
        for scalar in bare.unicodeScalars {
            switch scalar {
            case "\n", "\u{2028}", "\u{2029}": kept.append("\n")
            case "\t", "\u{A0}": kept.append(" ")
            case _ where isControl(scalar): hadControls = true
            default: kept.append(scalar)
            }
        }
        return Cleaned(text: trimmed(String(kept)), hadControls: hadControls)
    }

    /// The cleaned text of a cell on one line.
    static func line(_ raw: String) -> String {
        oneLine(clean(raw).text)
    }

    /// The text with every run of white space as one space.
    static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Text for matching: case, accents, kind of apostrophe and number of spaces do not count.
    static func key(_ text: String) -> String {
        oneLine(SearchText.folded(text))
    }

    /// The text in quotation marks for a message, cut to a length that fits a line, and without what
    /// could act on a terminal.
    static func quoted(_ text: String) -> String {
        let shown = text.unicodeScalars.filter { !isControl($0) || $0.properties.isWhitespace }
        let line = oneLine(String(String.UnicodeScalarView(shown)))
        return line.count > 40 ? "“\(line.prefix(39))…”" : "“\(line)”"
    }

    /// C0, C1, and the marks that turn the direction of the text around them.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.generalCategory == .control { return true }
        switch scalar.value {
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: return true
        default: return false
        }
    }

    /// `'=1+1` is how an export keeps a spreadsheet from calculating, `="0012"` how Excel keeps zeros.
    private static func withoutGuard(_ raw: String) -> Substring {
        if raw.unicodeScalars.first == "'",
            let trigger = raw.unicodeScalars.first(where: { $0 != "'" }),
            ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "\0"].contains(trigger)
        {
            return raw.dropFirst()
        }
        if raw.hasPrefix("=\""), raw.hasSuffix("\""), raw.utf8.count > 3 {
            return raw.dropFirst(2).dropLast()
        }
        return raw[...]
    }

    private static func trimmed(_ text: String) -> String {
        guard let start = text.firstIndex(where: { !$0.isWhitespace }),
            let end = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[start...end])
    }
}
