/// Swift code line by line, without its comments and without what stands in its strings.
struct SwiftCode: Sendable {
    let lines: [String]

    init(_ text: String) {
        var stripper = Stripper(text)
        stripper.code()
        lines = String(decoding: stripper.kept, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The words and numbers of a line of code, in order.
    static func words(_ line: some StringProtocol) -> [Substring] {
        Substring(line).split { !($0.isLetter || $0.isNumber || $0 == "_") }
    }
}

/// Walks over code and keeps what is neither a comment nor the inside of a string.
private struct Stripper {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var kept: [UInt8] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        kept.reserveCapacity(bytes.count)
    }

    /// Code up to the closing parenthesis of an interpolation, or up to the end.
    mutating func code(isInterpolated: Bool = false) {
        var depth = 0
        while position < bytes.count {
            if skipComment() || skipString() { continue }
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") {
                if isInterpolated, depth == 0 { return }
                depth -= 1
            }
            kept.append(byte)
        }
    }

    private func isNext(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard position + length <= bytes.count else { return false }
        return bytes[position..<position + length]
            .elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: length))
    }

    private mutating func skipComment() -> Bool {
        if isNext("//") {
            while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
            return true
        }
        guard isNext("/*") else { return false }
        var depth = 0
        repeat {
            if isNext("/*") { depth += 1 }
            if isNext("*/") { depth -= 1 }
            keepNewline()
            position += 1
        } while depth > 0 && position < bytes.count
        position += 1
        return true
    }

    private mutating func skipString() -> Bool {
        let hashes = bytes[position...].prefix { $0 == UInt8(ascii: "#") }.count
        let quote = position + hashes
        guard quote < bytes.count, bytes[quote] == UInt8(ascii: "\"") else { return false }
        position = quote
        let isLong = isNext("\"\"\"")
        position += isLong ? 3 : 1
        kept.append(UInt8(ascii: "\""))
        string(ending: Array(repeating: UInt8(ascii: "\""), count: isLong ? 3 : 1), hashes)
        kept.append(UInt8(ascii: "\""))
        return true
    }

    private mutating func string(ending quotes: [UInt8], _ hashes: Int) {
        let mark = Array(repeating: UInt8(ascii: "#"), count: hashes)
        let end = quotes + mark
        let escape = [UInt8(ascii: "\\")] + mark
        while position < bytes.count {
            if bytes[position...].starts(with: end) {
                position += end.count
                return
            }
            if bytes[position...].starts(with: escape) {
                position += escape.count
                let isInterpolation = isNext("(")
                keepNewline()
                position += 1
                if isInterpolation { code(isInterpolated: true) }
            } else {
                keepNewline()
                position += 1
            }
        }
    }

    private mutating func keepNewline() {
        if position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
            kept.append(UInt8(ascii: "\n"))
        }
    }
}
