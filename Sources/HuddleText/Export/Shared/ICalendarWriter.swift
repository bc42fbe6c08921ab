/// Writes iCalendar content lines: ended by CRLF and folded at 75 octets, never inside a character.
struct ICalendarWriter {
    private var output: [UInt8] = []
    /// How many octets stand on the line.
    private var width = 0

    var text: String { String(decoding: output, as: UTF8.self) }

    /// A property whose value the program made.
    mutating func add(_ name: String, _ value: String) {
        append(name + ":")
        append(value)
        endLine()
    }

    /// A property whose value is text that somebody typed (RFC 5545, 3.3.11).
    mutating func addText(_ name: String, _ value: String) {
        addLines(name, [SafeText.keepingLines(value)])
    }

    /// The same of lines that are safe as they stand.
    mutating func addLines(_ name: String, _ lines: [String]) {
        append(name + ":")
        for (number, line) in lines.enumerated() {
            if number > 0 { append("\\n") }
            appendEscaped(line)
        }
        endLine()
    }

    private mutating func appendEscaped(_ value: String) {
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
                append(UInt8(ascii: "\\"))
                append(byte)
            case 0x0A:
                append(UInt8(ascii: "\\"))
                append(UInt8(ascii: "n"))
            default: append(byte)
            }
        }
    }

    private mutating func append(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }

    /// Folds before a character that has no room on the line.
    private mutating func append(_ byte: UInt8) {
        if byte & 0xC0 != 0x80, width + Self.length(of: byte) > 75 {
            output += [0x0D, 0x0A, UInt8(ascii: " ")]
            width = 1
        }
        output.append(byte)
        width += 1
    }

    private mutating func endLine() {
        output += [0x0D, 0x0A]
        width = 0
    }

    /// How many octets a character has that begins with this one.
    private static func length(of lead: UInt8) -> Int {
        lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
}
