/// Turns the bytes of a file into text, and says which encoding it took them to be in.
public enum TextDecoding {
    /// Reads UTF-8 with or without its mark, UTF-16 with its mark, and otherwise Windows-1252.
    public static func decode(
        _ bytes: [UInt8], limits: ImportLimits = ImportLimits()
    ) throws(ImportError) -> DecodedText {
        guard bytes.count <= limits.bytes else { throw .tooManyBytes(limit: limits.bytes) }
        if let format = knownFormat(of: bytes) { throw .notText(format) }
        let decoded = try decodeText(bytes)
        guard !decoded.text.utf8.contains(0) else { throw .notText(nil) }
        guard decoded.text.contains(where: { !$0.isWhitespace }) else { throw .empty }
        return decoded
    }

    private static func decodeText(_ bytes: [UInt8]) throws(ImportError) -> DecodedText {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return try decodeUTF16(bytes)
        }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let body = bytes.dropFirst(hasMark ? 3 : 0)
        guard isPlausibleText(body) else { throw .notText(nil) }
        if let text = String(validating: body, as: UTF8.self) {
            return DecodedText(text: text, encoding: .utf8)
        }
        if let line = lineOfDamage(in: body, isCertainlyUTF8: hasMark) {
            throw .damagedUTF8(line: line)
        }
        switch Windows1252.decode(body) {
        case .success(let text): return DecodedText(text: text, encoding: .windows1252)
        case .failure(let byte): throw .unknownEncoding(line: line(of: byte.offset, in: body))
        }
    }

    private static func decodeUTF16(_ bytes: [UInt8]) throws(ImportError) -> DecodedText {
        guard bytes.count.isMultiple(of: 2) else { throw .damagedUTF16 }
        let isLittleEndian = bytes[0] == 0xFF
        let units = stride(from: 2, to: bytes.count, by: 2).map { place in
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw .damagedUTF16 }
        return DecodedText(text: text, encoding: .utf16)
    }

    private static func knownFormat(of bytes: [UInt8]) -> ImportError.KnownFormat? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .workbook }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWorkbook }
        if bytes.starts(with: "%PDF-".utf8) { return .pdf }
        return nil
    }

    /// Text has no NUL and few other control characters; a name may hold one by accident.
    private static func isPlausibleText(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard !bytes.contains(0) else { return false }
        let sample = bytes.prefix(4096)
        let controls = sample.count { $0 < 0x20 && ![0x09, 0x0A, 0x0D, 0x1B].contains($0) }
        return controls <= max(8, sample.count / 20)
    }

    /// The line of the first broken character, when the rest shows that the file is UTF-8.
    ///
    /// Letters of Windows-1252 hardly ever form valid UTF-8 by chance, so more good sequences than
    /// bad bytes mean damage; reading it as Windows-1252 would spoil every name with an accent.
    private static func lineOfDamage(in bytes: ArraySlice<UInt8>, isCertainlyUTF8: Bool) -> Int? {
        var codec = UTF8()
        var iterator = bytes.makeIterator()
        var (line, lineOfFirst, good, bad) = (1, 1, 0, 0)
        reading: while true {
            switch codec.decode(&iterator) {
            case .scalarValue(let scalar):
                if scalar == "\n" { line += 1 }
                if !scalar.isASCII { good += 1 }
            case .error:
                if bad == 0 { lineOfFirst = line }
                bad += 1
            case .emptyInput: break reading
            }
        }
        return isCertainlyUTF8 || good > bad ? lineOfFirst : nil
    }

    private static func line(of offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
        1 + bytes.prefix(offset).count { $0 == 0x0A }
    }
}
