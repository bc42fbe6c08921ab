/// A JSON document as values; members keep their order, so that the same values give the same bytes.
enum JSONValue {
    case null
    case number(Int)
    /// `true`, `false`, or a number that is not whole, as it was written.
    case literal(String)
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

    /// The member with this name; nil for what is no object or has none.
    subscript(_ key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The elements of a list; none for anything else.
    var elements: [JSONValue] {
        guard case .list(let elements) = self else { return [] }
        return elements
    }

    /// The text; nil for anything else.
    var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    /// The document with a member or element on each line.
    var indented: String {
        var printer = JSONPrinter(isIndented: true)
        printer.append(self)
        return printer.text + "\n"
    }

    /// An array with one document on each line.
    static func array(_ documents: some Sequence<JSONValue>) -> String {
        var printer = JSONPrinter(isIndented: false)
        printer.appendArray(documents)
        return printer.text + "\n"
    }

    /// One document on each line and nothing else.
    static func lines(_ documents: some Sequence<JSONValue>) -> String {
        var printer = JSONPrinter(isIndented: false)
        for document in documents {
            printer.append(document)
            printer.write("\n")
        }
        return printer.text
    }
}

/// Writes JSON values as text.
private struct JSONPrinter {
    let isIndented: Bool
    private var output: [UInt8] = []
    private var depth = 0

    init(isIndented: Bool) {
        self.isIndented = isIndented
    }

    var text: String { String(decoding: output, as: UTF8.self) }

    mutating func write(_ text: String) {
        output.append(contentsOf: text.utf8)
    }

    mutating func appendArray(_ documents: some Sequence<JSONValue>) {
        var opening = "[\n"
        for document in documents {
            write(opening)
            append(document)
            opening = ",\n"
        }
        write(opening == ",\n" ? "\n]" : "[]")
    }

    mutating func append(_ value: JSONValue) {
        switch value {
        case .null: write("null")
        case .number(let number): write(String(number))
        case .literal(let word): write(word)
        case .text(let text): writeText(text)
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
                writeText(member.key)
                write(isIndented ? ": " : ":")
                append(member.value)
            }
            close("}", isEmpty: members.isEmpty)
        }
    }

    private mutating func writeText(_ text: String) {
        output.append(.quote)
        JSONText.append(text, to: &output)
        output.append(.quote)
    }

    private mutating func open(_ bracket: String) {
        write(bracket)
        depth += 1
    }

    private mutating func separate(_ index: Int) {
        if index > 0 { write(",") }
        if isIndented { startLine() }
    }

    private mutating func close(_ bracket: String, isEmpty: Bool) {
        depth -= 1
        if isIndented, !isEmpty { startLine() }
        write(bracket)
    }

    private mutating func startLine() {
        write("\n" + String(repeating: "  ", count: depth))
    }
}
