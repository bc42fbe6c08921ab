/// Text as it stands in a Markdown document without starting any markup.
enum MarkdownText {
    /// Where the text stands, which decides what would be markup there.
    enum Place {
        /// After something else on the same line.
        case inside
        /// At the start of a paragraph or list item.
        case start
        /// To the end of a heading.
        case heading
    }

    /// The text on one line, every character read as itself in CommonMark, GitHub's and pandoc's
    /// Markdown; there is never HTML in it.
    static func escaped(_ text: String, at place: Place = .inside) -> String {
        let line = SafeText.oneLine(text)
        switch place {
        case .inside:
            return SafeText.isolated(escapedInline(line[...]))
        case .start:
            let start = escapedStart(line)
            let rest = line.dropFirst(start.isEmpty ? 0 : start.count - 1)
            return SafeText.isolated(start + escapedInline(rest))
        case .heading:
            let isClosed = line.hasSuffix("#")
            let heading = escapedInline(isClosed ? line.dropLast() : line[...])
            return SafeText.isolated(isClosed ? heading + "\\#" : heading)
        }
    }

    // MARK: Markup inside a line

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"),
            UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "{"):
            true
        default: false
        }
    }

    private static func escapedInline(_ line: Substring) -> String {
        guard line.utf8.contains(where: isSpecial) else { return String(line) }
        var result = ""
        let scalars = line.unicodeScalars
        for index in scalars.indices {
            if mustEscape(scalars, at: index) { result += "\\" }
            result.unicodeScalars.append(scalars[index])
        }
        return result
    }

    private static func mustEscape(
        _ scalars: Substring.UnicodeScalarView, at index: Substring.Index
    ) -> Bool {
        guard scalars[index].isASCII else { return false }
        switch scalars[index] {
        case "_": return !isInsideWord(scalars, at: index)
        case "&": return startsEntity(scalars[scalars.index(after: index)...])
        default: return isSpecial(UInt8(scalars[index].value))
        }
    }

    /// An underscore between two letters or digits is no emphasis: `first_last@example.org`.
    private static func isInsideWord(
        _ scalars: Substring.UnicodeScalarView, at index: Substring.Index
    ) -> Bool {
        let next = scalars.index(after: index)
        guard index > scalars.startIndex, next < scalars.endIndex else { return false }
        return [scalars[scalars.index(before: index)], scalars[next]].allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
    }

    /// `&amp;` and `&#60;` would turn into other characters; `R&D` stays.
    private static func startsEntity(_ rest: Substring.UnicodeScalarView) -> Bool {
        let name = rest.prefix(40).prefix { $0 == "#" || $0.isASCIIAlphanumeric }
        return !name.isEmpty && rest.dropFirst(name.count).first == ";"
    }

    // MARK: Markup at the start of a block

    /// The start of a line that would open a heading, quote, list, rule or table, made harmless.
    private static func escapedStart(_ line: String) -> String {
        guard let first = line.first else { return "" }
        if "#>-+=|:%".contains(first) { return "\\\(first)" }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let mark = line.dropFirst(digits.count).first, ".)".contains(mark)
        else { return "" }
        return "\(digits)\\\(mark)"
    }
}

extension Unicode.Scalar {
    /// True for the letters and digits of ASCII.
    var isASCIIAlphanumeric: Bool {
        switch self {
        case "0"..."9", "A"..."Z", "a"..."z": true
        default: false
        }
    }
}
