/// Fits text into a number of cells.
///
/// All results are cleaned, so that their width on the screen is the one counted here.
public enum TextLayout {
    /// Where text stands in a field that is wider.
    public enum Alignment: Sendable {
        case left
        case centre
        case right
    }

    /// The mark at the end of text that was cut.
    public static let cutMark = "…"

    /// The text when it fits, otherwise as much as does with a mark that shows it was cut.
    public static func fit(_ text: String, to width: Int, mark: String = cutMark) -> String {
        let clean = DisplayText.clean(text)
        guard DisplayWidth.of(clean) > width else { return clean }
        let room = width - DisplayWidth.of(mark)
        guard room >= 0 else { return prefix(of: clean, width: width).text }
        return prefix(of: clean, width: room).text + mark
    }

    /// The same, cut behind a whole word; only a word that is too long alone is cut within.
    public static func fitWords(_ text: String, to width: Int) -> String {
        let clean = DisplayText.clean(text)
        guard DisplayWidth.of(clean) > width, width > 1 else { return fit(clean, to: width) }
        return (wrap(clean, to: width - DisplayWidth.of(cutMark)).first ?? "") + cutMark
    }

    /// The text in exactly the given cells: cut with a mark, or filled up with spaces.
    public static func pad(
        _ text: String, to width: Int, alignment: Alignment = .left
    ) -> String {
        let fitted = fit(text, to: width)
        let missing = max(0, width - DisplayWidth.of(fitted))
        let before =
            switch alignment {
            case .left: 0
            case .centre: missing / 2
            case .right: missing
            }
        return spaces(before) + fitted + spaces(missing - before)
    }

    /// As much of clean text as the cells hold, without splitting what takes two.
    static func prefix(of clean: String, width: Int) -> (text: String, width: Int) {
        var text = ""
        var used = 0
        for unit in CellUnits(ofClean: clean) {
            guard used + unit.width <= width else { break }
            text += unit.text
            used += unit.width
        }
        return (text, used)
    }
}

/// A number of spaces, none for a negative number.
func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
}
