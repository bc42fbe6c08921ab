/// Writes iCalendar content lines: ended by CRLF and folded at 75 octets, never inside a character.
struct ICalendarWriter {
    private var output: [UInt8] = []
    /// How many octets stand on the line.
    private var width = 0

    var text: String { String(decoding: output, as: UTF8.self) }

    /// A property whose value the program made.
    mutating func add(_ name: String, _ value: String) {
        append(name)
        append(UInt8(ascii: ":"))
        append(value)
        endLine()
    }

    /// A property whose value is text that somebody typed (RFC 5545, 3.3.11).
    mutating func addText(_ name: String, _ value: String) {
        addLines(name, [SafeText.keepingLines(value)])
    }

    /// The same of lines that are safe as they stand.
    mutating func addLines(_ name: String, _ lines: [String]) {
        append(name)
        append(UInt8(ascii: ":"))
        for (number, line) in lines.enumerated() {
            if number > 0 { append("\\n") }
            appendEscaped(line)
        }
        endLine()
    }

    private mutating func appendEscaped(_ value: String) {
        guard value.utf8.contains(where: Self.isEscaped) else { return append(value) }
        for byte in value.utf8 {
            if Self.isEscaped(byte) { append(UInt8(ascii: "\\")) }
            append(byte == 0x0A ? UInt8(ascii: "n") : byte)
        }
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
            || byte == 0x0A
    }

    private mutating func append(_ text: String) {
        let count = text.utf8.count
        guard width + count > 75 else {
            output.append(contentsOf: text.utf8)
            return width += count
        }
        for byte in text.utf8 { append(byte) }
    }

    /// Folds before a character that has no room on the line.
    private mutating func append(_ byte: UInt8) {
        if byte & 0xC0 != 0x80, width + Self.length(of: byte) > 75 {
            breakLine()
            output.append(UInt8(ascii: " "))
            width = 1
        }
        output.append(byte)
        width += 1
    }

    private mutating func breakLine() {
        output.append(0x0D)
        output.append(0x0A)
    }

    private mutating func endLine() {
        breakLine()
        width = 0
    }

    /// How many octets a character has that begins with this one.
    private static func length(of lead: UInt8) -> Int {
        lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
}
