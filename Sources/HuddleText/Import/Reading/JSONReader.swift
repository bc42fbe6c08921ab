/// Reads JSON documents of any shape, one after another: an array, an object, or one on each line.
///
/// Control characters inside texts are taken as they stand, because some programs write them so.
struct JSONReader {
    private let bytes: [UInt8]
    private var place = 0
    private var depth = 0

    /// Deeper than any file of a calendar, a task list or a record.
    private static let depthLimit = 100

    /// Every document in the bytes, in order.
    static func documents(in bytes: [UInt8]) throws(ImportError) -> [JSONValue] {
        var reader = JSONReader(bytes: bytes)
        var documents: [JSONValue] = []
        reader.skipSpace()
        while reader.place < bytes.count {
            documents.append(try reader.value())
            reader.skipSpace()
        }
        guard !documents.isEmpty else { throw .empty }
        return documents
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private mutating func value() throws(ImportError) -> JSONValue {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"):
            return .object(
                try nested { (reader) throws(ImportError) in
                    try reader.members()
                })
        case UInt8(ascii: "["):
            return .list(
                try nested { (reader) throws(ImportError) in
                    try reader.elements()
                })
        case .quote: return .text(try text())
        default: return try word()
        }
    }

    private mutating func nested<Part>(
        _ read: (inout JSONReader) throws(ImportError) -> Part
    ) throws(ImportError) -> Part {
        guard depth < Self.depthLimit else { throw damage("it is nested too deeply") }
        depth += 1
        place += 1
        let part = try read(&self)
        depth -= 1
        return part
    }

    private mutating func members() throws(ImportError) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        if take(UInt8(ascii: "}")) { return members }
        repeat {
            skipSpace()
            guard next == .quote else { throw damage("a name in quotes was expected") }
            let key = try text()
            guard take(UInt8(ascii: ":")) else { throw damage("a colon was expected") }
            members.append((key, try value()))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw damage("} was expected") }
        return members
    }

    private mutating func elements() throws(ImportError) -> [JSONValue] {
        var elements: [JSONValue] = []
        if take(UInt8(ascii: "]")) { return elements }
        repeat { elements.append(try value()) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw damage("] was expected") }
        return elements
    }

    private mutating func text() throws(ImportError) -> String {
        let start = place + 1
        var end = start
        var isEscaped = false
        while end < bytes.count, bytes[end] != .quote {
            if bytes[end] == .backslash {
                isEscaped = true
                end += 1
            }
            end += 1
        }
        guard end < bytes.count else { throw damage("a quote is never closed") }
        let plain = bytes[start..<end]
        let unescaped =
            isEscaped
            ? Array(plain).withUnsafeBytes { JSONText.unescaped($0[...]) }?[...] : plain
        guard let found = unescaped, let text = String(validating: found, as: UTF8.self) else {
            throw damage("a text holds a wrong escape or is not UTF-8")
        }
        place = end + 1
        return text
    }

    private mutating func word() throws(ImportError) -> JSONValue {
        let start = place
        while let byte = next, Self.isWord(byte) { place += 1 }
        let word = String(decoding: bytes[start..<place], as: UTF8.self)
        switch word {
        case "null": return .null
        case "true", "false": return .literal(word)
        default:
            if let number = Int(word) { return .number(number) }
            guard Double(word) != nil else {
                place = start
                throw damage("a value was expected")
            }
            return .literal(word)
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    /// Passes over the byte when it comes next, with the white space before it.
    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard next == byte else { return false }
        place += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { place += 1 }
    }

    private func damage(_ what: String) -> ImportError {
        .damagedJSON(line: 1 + bytes.prefix(place).count { $0 == .newline }, what: what)
    }
}
