/// Writes HTML: elements from the program, everything else escaped.
enum HTMLText {
    /// Text that somebody typed, on one line, between isolates where it runs from right to left.
    static func escaped(_ text: String) -> String {
        let line = SafeText.oneLine(text)
        let isIsolated = line.unicodeScalars.contains(where: \.isRightToLeft)
        return isIsolated ? "<bdi>\(encoded(line))</bdi>" : encoded(line)
    }

    /// The same without an element, for titles and narrative.
    static func plain(_ text: String) -> String {
        encoded(SafeText.inline(text))
    }

    /// An element around content that is HTML already.
    static func element(_ name: String, _ content: String) -> String {
        "<\(name)>\(content)</\(name.prefix { $0 != " " })>"
    }

    /// A day that people and programs can read.
    static func day(_ text: String, iso: String) -> String {
        "<time datetime=\"\(iso)\">\(text)</time>"
    }

    /// A list with an item on each line.
    static func list(_ items: [String]) -> String {
        element("ul", "\n" + items.map { element("li", $0) + "\n" }.joined())
    }

    /// Facts one beside the other.
    static func joined(_ facts: [String]) -> String {
        facts.map(escaped).joined(separator: " · ")
    }

    private static func encoded(_ line: String) -> String {
        guard line.utf8.contains(where: isSpecial) else { return line }
        var result = ""
        for scalar in line.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }
}
