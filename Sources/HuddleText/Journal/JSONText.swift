/// Text as it stands between the quotes of a JSON string.
///
/// Besides what JSON demands, everything that could act on a terminal or reorder a screen is
/// written as an escape, so that `cat` of a journal is harmless.
enum JSONText {
    /// Appends `value` with every dangerous character escaped.
    static func append(_ value: String, to output: inout [UInt8]) {
        var value = value
        value.withUTF8 { append($0, to: &output) }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        var index = 0
        while index < text.count {
            let length = lengthOfDanger(in: text, at: index)
            guard length > 0 else {
                index += 1
                continue
            }
            output.append(contentsOf: text[start..<index])
            appendEscape(of: text[index..<index + length], to: &output)
            index += length
            start = index
        }
        output.append(contentsOf: text[start..<index])
    }

    /// How many bytes at `index` make one character that must be escaped; 0 when it is harmless.
    @inline(__always)
    private static func lengthOfDanger(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if byte < 0x80 {
            return byte < 0x20 || byte == .quote || byte == .backslash || byte == 0x7F ? 1 : 0
        }
        guard byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF else { return 0 }
        return lengthOfRareDanger(in: text, at: index)
    }

    /// C1 controls, the Arabic letter mark, the other bidi marks, line separators, byte order mark.
    private static func lengthOfRareDanger(
        in text: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> Int {
        guard index + 1 < text.count else { return 0 }
        let second = text[index + 1]
        let third = index + 2 < text.count ? text[index + 2] : 0
        switch (text[index], second, third) {
        case (0xC2, 0x80...0x9F, _), (0xD8, 0x9C, _): return 2
        case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA6...0xA9),
            (0xEF, 0xBB, 0xBF):
            return 3
        default: return 0
        }
    }

    private static func appendEscape(
        of character: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]
    ) {
        output.append(.backslash)
        switch scalar(of: Array(character)) {
        case 0x22: output.append(.quote)
        case 0x5C: output.append(.backslash)
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case let scalar:
            output.append(UInt8(ascii: "u"))
            output.append(contentsOf: [12, 8, 4, 0].map { UInt8(hexadecimal: scalar >> $0) })
        }
    }

    /// The scalar of one, two or three bytes of valid UTF-8.
    private static func scalar(of bytes: [UInt8]) -> UInt32 {
        let rest = bytes.dropFirst().map { UInt32($0) & 0x3F }
        switch rest.count {
        case 0: return UInt32(bytes[0])
        case 1: return UInt32(bytes[0] & 0x1F) << 6 | rest[0]
        default: return UInt32(bytes[0] & 0x0F) << 12 | rest[0] << 6 | rest[1]
        }
    }

    /// The bytes that the text between two quotes stands for, or nil when an escape is wrong.
    static func unescaped(_ text: Slice<UnsafeRawBufferPointer>) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == .backslash else {
                output.append(byte)
                continue
            }
            guard appendUnescaped(&rest, to: &output) else { return nil }
        }
        return output
    }

    private static func appendUnescaped(
        _ rest: inout Slice<UnsafeRawBufferPointer>, to output: inout [UInt8]
    ) -> Bool {
        switch rest.popFirst() {
        case UInt8(ascii: "n"): output.append(0x0A)
        case UInt8(ascii: "r"): output.append(0x0D)
        case UInt8(ascii: "t"): output.append(0x09)
        case UInt8(ascii: "b"): output.append(0x08)
        case UInt8(ascii: "f"): output.append(0x0C)
        case .some(let byte) where [.quote, .backslash, UInt8(ascii: "/")].contains(byte):
            output.append(byte)
        case UInt8(ascii: "u"):
            guard let scalar = escapedScalar(&rest) else { return false }
            output.append(contentsOf: String(scalar).utf8)
        default: return false
        }
        return true
    }

    /// The scalar after `\u`, which takes a second escape when the first is half of a pair.
    private static func escapedScalar(
        _ rest: inout Slice<UnsafeRawBufferPointer>
    ) -> Unicode.Scalar? {
        guard let first = fourDigits(&rest) else { return nil }
        guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
        guard rest.popFirst() == .backslash, rest.popFirst() == UInt8(ascii: "u"),
            let second = fourDigits(&rest), (0xDC00...0xDFFF).contains(second)
        else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private static func fourDigits(_ rest: inout Slice<UnsafeRawBufferPointer>) -> UInt32? {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = rest.popFirst()?.hexadecimalDigit else { return nil }
            value = value << 4 | digit
        }
        return value
    }
}
