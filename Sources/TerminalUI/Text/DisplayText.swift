/// Makes text from outside safe and steady on a terminal.
///
/// What is stored stays as it is; only what is drawn passes through here. Afterwards the text holds
/// no control, no bidirectional control and no invisible scalar, and every scalar is either one
/// that takes cells or one of at most four marks upon it. Cleaning twice changes nothing more.
public enum DisplayText {
    /// What becomes of line breaks.
    public enum LineBreaks: Sendable {
        /// Each becomes a space.
        case asSpaces
        /// Each is kept as a single line feed.
        case kept
    }

    /// Stands visibly where something was that must not reach a terminal.
    public static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// The text as a terminal may show it, on one line.
    public static func clean(_ text: String) -> String {
        clean(text, lineBreaks: .asSpaces)
    }

    /// The text as a terminal may show it.
    public static func clean(_ text: String, lineBreaks: LineBreaks) -> String {
        if isPlain(text, lineBreaks: lineBreaks) || isSteady(text) { return text }
        var cleaner = TextCleaner(lineBreaks: lineBreaks)
        for character in text {
            cleaner.add(character)
        }
        return cleaner.result
    }

    /// Whether the text has only letters, punctuation and lines of which each takes a cell by itself,
    /// as most text has that is not ASCII; cleaning would change nothing.
    private static func isSteady(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x20..<0x7F: true
            // Latin letters but for the soft hyphen, which shows nothing.
            case 0xA1..<0xAD, 0xAE..<0x0250: true
            // Dashes, quotation marks, bullets and the cut mark.
            case 0x2010..<0x2028: true
            // Lines, blocks and shapes.
            case 0x2500..<0x2600: true
            default: false
            }
        }
    }

    /// Whether the text is printable ASCII, which needs no cleaning and has a cell for each byte.
    static func isPlain(_ text: String, lineBreaks: LineBreaks = .asSpaces) -> Bool {
        text.utf8.allSatisfy { byte in
            (byte >= 0x20 && byte < 0x7F) || (byte == 0x0A && lineBreaks == .kept)
        }
    }
}
