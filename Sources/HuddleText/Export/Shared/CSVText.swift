/// Comma-separated records after RFC 4180, with free text that no spreadsheet takes for a formula.
enum CSVText {
    /// One field of a record.
    enum Field {
        /// Written by the program: an id, a date, a number.
        case fixed(String)
        /// Typed by somebody: it may begin like a formula.
        case typed(String)
    }

    /// Appends one record and its CRLF.
    static func append(_ fields: [Field], to output: inout String) {
        for (index, field) in fields.enumerated() {
            if index > 0 { output += "," }
            switch field {
            case .fixed(let text): output += text
            case .typed(let text): output += quoted(harmless(SafeText.keepingLines(text)))
            }
        }
        output += "\r\n"
    }

    /// An apostrophe before what a spreadsheet would run as a formula (OWASP ASVS 1.2.10). Text that
    /// already looks so defended gets one more, so that a reader can take exactly one away again.
    static func harmless(_ text: String) -> String {
        let first = text.unicodeScalars.first { $0 != "'" }
        guard let first, triggers.contains(first) else { return text }
        return "'" + text
    }

    /// `=`, `+`, `-`, `@`, their full-width forms, tab and line breaks.
    private static let triggers = Set<Unicode.Scalar>(
        ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\n"])

    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: needsQuotes) else { return text }
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
        default: false
        }
    }
}
