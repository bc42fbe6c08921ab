/// The number of cells that text takes on a terminal, as the C library's `wcwidth` counts them.
///
/// East Asian characters and emoji take two, marks none, everything else one; what is ambiguous
/// counts as one. Text is measured as it is drawn, that is after `DisplayText.clean`.
public enum DisplayWidth {
    /// The cells that a text takes on one line.
    public static func of(_ text: String) -> Int {
        if DisplayText.isPlain(text) { return text.utf8.count }
        return DisplayText.clean(text).unicodeScalars.reduce(0) { $0 + of($1) }
    }

    /// The cells that a character takes.
    public static func of(_ character: Character) -> Int {
        of(String(character))
    }

    /// The cells that a scalar takes once it has been cleaned.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        if ScalarKind(of: scalar) == .mark { return 0 }
        return isWide(scalar.value) ? 2 : 1
    }

    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        var low = 0
        var high = wideRanges.count
        while low < high {
            let middle = (low + high) / 2
            if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < wideRanges.count && wideRanges[low].contains(value)
    }
}
