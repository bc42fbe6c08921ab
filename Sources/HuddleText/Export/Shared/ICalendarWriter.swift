/// Writes iCalendar content lines: ended by CRLF and folded at 75 octets, never inside a character.
struct ICalendarWriter {
    private(set) var text = ""

    /// A property whose value the program made.
    mutating func add(_ name: String, _ value: String) {
        addFolded("\(name):\(value)")
    }

    /// A property whose value is text that somebody typed (RFC 5545, 3.3.11).
    mutating func addText(_ name: String, _ value: String) {
        addFolded("\(name):\(escaped(SafeText.keepingLines(value)))")
    }

    private func escaped(_ value: String) -> String {
        var escaped: [UInt8] = []
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
                escaped += [UInt8(ascii: "\\"), byte]
            case 0x0A: escaped += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private mutating func addFolded(_ line: String) {
        let octets = Array(line.utf8)
        var start = 0
        while octets.count - start > (start == 0 ? 75 : 74) {
            var end = start + (start == 0 ? 75 : 74)
            while octets[end] & 0xC0 == 0x80 { end -= 1 }
            text += String(decoding: octets[start..<end], as: UTF8.self) + "\r\n "
            start = end
        }
        text += String(decoding: octets[start...], as: UTF8.self) + "\r\n"
    }
}
