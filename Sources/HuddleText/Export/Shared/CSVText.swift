/// Writes comma-separated records after RFC 4180, with free text that no spreadsheet takes for a
/// formula.
struct CSVText {
    private(set) var text: String
    private var isAtStart = true

    /// Begins with `start`, which is no record.
    init(start: String = "") {
        text = start
    }

    /// A field that the program made: an id, a date, a number.
    mutating func add(_ value: String) {
        if !isAtStart { text += "," }
        isAtStart = false
        text += value
    }

    /// A field that somebody typed; it may begin like a formula and hold anything.
    mutating func addTyped(_ value: String) {
        add(Self.quoted(Self.harmless(SafeText.keepingLines(value))))
    }

    /// Ends the record.
    mutating func endRecord() {
        text += "\r\n"
        isAtStart = true
    }

    /// An apostrophe before what a spreadsheet would run as a formula (OWASP ASVS 1.2.10). Text that
    /// already looks so defended gets one more, so that a reader can take exactly one away again.
    private static func harmless(_ text: String) -> String {
        let first = text.unicodeScalars.first { $0 != "'" }
        guard let first, isTrigger(first) else { return text }
        return "'" + text
    }

    /// `=`, `+`, `-`, `@`, their full-width forms, tab and line breaks.
    private static func isTrigger(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\n": true
        default: false
        }
    }

    private static func quoted(_ text: String) -> String {
        guard text.contains(leading: needsQuotes, where: { _ in true }) else { return text }
        let hasQuote = text.utf8.contains(UInt8(ascii: "\""))
        return "\"" + (hasQuote ? text.replacing("\"", with: "\"\"") : text) + "\""
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
        default: false
        }
    }
}
