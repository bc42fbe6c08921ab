/// A JSON document as values; members keep their order, so that the same values give the same bytes.
enum JSONValue {
    case null
    case bool(Bool)
    case number(Int)
    case text(String)
    case list([JSONValue])
    case object([Member])

    typealias Member = (key: String, value: JSONValue)

    /// Text, or null for nothing.
    static func text(_ text: String?) -> JSONValue {
        text.map { .text($0) } ?? .null
    }

    /// The description of something, or null for nothing.
    static func words(_ value: (some CustomStringConvertible)?) -> JSONValue {
        value.map { .text($0.description) } ?? .null
    }

    /// A list of texts.
    static func texts(_ texts: [String]) -> JSONValue {
        .list(texts.map { .text($0) })
    }

    /// The document on one line.
    func appendCompact(to output: inout String) {
        append(to: &output, isIndented: false)
    }

    /// The document with a member or element on each line.
    func appendIndented(to output: inout String) {
        append(to: &output, isIndented: true)
    }

    private func append(to output: inout String, isIndented: Bool) {
        var printer = JSONPrinter(isIndented: isIndented)
        swap(&printer.output, &output)
        printer.append(self)
        swap(&printer.output, &output)
    }
}

/// Writes JSON values as text.
private struct JSONPrinter {
    let isIndented: Bool
    var output = ""
    private var depth = 0

    init(isIndented: Bool) {
        self.isIndented = isIndented
    }

    mutating func append(_ value: JSONValue) {
        switch value {
        case .null: output += "null"
        case .bool(let isTrue): output += isTrue ? "true" : "false"
        case .number(let number): output += String(number)
        case .text(let text): JSONString.append(text, to: &output)
        case .list(let elements):
            open("[")
            for (index, element) in elements.enumerated() {
                separate(index)
                append(element)
            }
            close("]", isEmpty: elements.isEmpty)
        case .object(let members):
            open("{")
            for (index, member) in members.enumerated() {
                separate(index)
                JSONString.append(member.key, to: &output)
                output += isIndented ? ": " : ":"
                append(member.value)
            }
            close("}", isEmpty: members.isEmpty)
        }
    }

    private mutating func open(_ bracket: String) {
        output += bracket
        depth += 1
    }

    private mutating func separate(_ index: Int) {
        if index > 0 { output += "," }
        if isIndented { startLine() }
    }

    private mutating func close(_ bracket: String, isEmpty: Bool) {
        depth -= 1
        if isIndented, !isEmpty { startLine() }
        output += bracket
    }

    private mutating func startLine() {
        output += "\n" + String(repeating: "  ", count: depth)
    }
}

/// Writes JSON strings.
enum JSONString {
    /// Appends the text in quotes. Besides what JSON demands, everything that could act on a terminal
    /// or reorder a screen is written as an escape: nothing is lost, and `cat` of the file is harmless.
    static func append(_ text: String, to output: inout String) {
        output += "\""
        if text.contains(leading: mayNeedEscape, where: needsEscape) {
            for scalar in text.unicodeScalars { append(scalar, to: &output) }
        } else {
            output += text
        }
        output += "\""
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\\" || scalar.isForbidden || scalar.isMark
    }

    /// The first bytes of everything that needs an escape.
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
        default: false
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to output: inout String) {
        switch scalar {
        case "\"": output += "\\\""
        case "\\": output += "\\\\"
        case "\n": output += "\\n"
        case "\r": output += "\\r"
        case "\t": output += "\\t"
        case _ where scalar.isForbidden || scalar.isMark:
            let digits = String(scalar.value, radix: 16)
            output += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        default: output.unicodeScalars.append(scalar)
        }
    }
}

extension Unicode.Scalar {
    /// True for the invisible marks that give a direction to what stands beside them.
    fileprivate var isMark: Bool {
        switch value {
        case 0x061C, 0x200E, 0x200F: true
        default: false
        }
    }
}
