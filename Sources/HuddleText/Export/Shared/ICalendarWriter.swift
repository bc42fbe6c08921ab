/// Writes iCalendar content lines: ended by CRLF and folded at 75 octets, never inside a character.
struct ICalendarWriter {
    private(set) var text = ""

    /// A property whose value the program made.
    mutating func add(_ name: String, _ value: String) {
        addFolded("\(name):\(value)")
    }

    /// A property whose value is text that somebody typed (RFC 5545, 3.3.11).
    mutating func addText(_ name: String, _ value: String) {
        var escaped = ""
        for scalar in SafeText.keepingLines(value).unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        addFolded("\(name):\(escaped)")
    }

    private mutating func addFolded(_ line: String) {
        guard line.utf8.count > 75 else {
            text += line + "\r\n"
            return
        }
        var octets = 0
        for scalar in line.unicodeScalars {
            let length = UTF8.width(scalar)
            if octets + length > 75 {
                text += "\r\n "
                octets = 1
            }
            text.unicodeScalars.append(scalar)
            octets += length
        }
        text += "\r\n"
    }
}
