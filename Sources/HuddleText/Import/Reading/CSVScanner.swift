/// Cuts bytes into records, one at a time, and stops as soon as a limit is passed.
struct CSVScanner {
    /// The line of the file on which the next byte stands.
    var line = 1
    private let bytes: ArraySlice<UInt8>
    private let delimiter: UInt8
    private let limits: ImportLimits
    private var position: Int
    private var row = 0

    init(_ bytes: ArraySlice<UInt8>, delimiter: CSVDelimiter, limits: ImportLimits) {
        self.bytes = bytes
        self.delimiter = delimiter.byte
        self.limits = limits
        position = bytes.startIndex
    }

    /// The next record, blank or not; nil at the end.
    mutating func next() throws(ImportError) -> CSVRecord? {
        guard position < bytes.endIndex else { return nil }
        row += 1
        var record = CSVRecord(row: row)
        while true {
            guard record.cells.count < limits.columns else {
                throw .tooManyColumns(row: row, limit: limits.columns)
            }
            try readCell(into: &record)
            guard position < bytes.endIndex else { return record }
            if bytes[position] == delimiter {
                position += 1
                guard position < bytes.endIndex else {
                    record.cells.append("")
                    return record
                }
            } else {
                takeLineEnd()
                return record
            }
        }
    }

    private mutating func readCell(into record: inout CSVRecord) throws(ImportError) {
        let column = record.cells.count + 1
        guard let opening = openingQuote() else {
            return record.cells.append(try readPlain(column: column))
        }
        position = opening + 1
        var cell = try readQuoted(column: column)
        let rest = try readPlain(column: column)
        if !rest.allSatisfy(\.isWhitespace) {
            record.hasBrokenQuotes = true
            cell += rest
        }
        record.cells.append(cell)
    }

    /// The place of a quote that opens the cell, spaces before it aside.
    private func openingQuote() -> Int? {
        let start = bytes[position...].firstIndex { $0 != UInt8(ascii: " ") }
        guard let start, bytes[start] == Self.quote, start - position <= limits.cellBytes
        else { return nil }
        return start
    }

    private mutating func readPlain(column: Int) throws(ImportError) -> String {
        let start = position
        while position < bytes.endIndex, !endsCell(bytes[position]) {
            guard position - start < limits.cellBytes else {
                throw .cellTooLong(
                    .init(row: row, line: line, column: column, isQuoted: false),
                    limit: limits.cellBytes)
            }
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// The text up to the closing quote, which is passed; every line end inside becomes LF.
    private mutating func readQuoted(column: Int) throws(ImportError) -> String {
        let lineOfQuote = line
        var text: [UInt8] = []
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == Self.quote {
                guard position + 1 < bytes.endIndex, bytes[position + 1] == Self.quote else {
                    position += 1
                    return String(decoding: text, as: UTF8.self)
                }
                position += 1
            }
            guard text.count < limits.cellBytes else {
                throw .cellTooLong(
                    .init(row: row, line: lineOfQuote, column: column, isQuoted: true),
                    limit: limits.cellBytes)
            }
            if byte == Self.lineFeed || byte == Self.carriageReturn {
                text.append(Self.lineFeed)
                takeLineEnd()
            } else {
                text.append(byte)
                position += 1
            }
        }
        throw .unclosedQuote(row: row, line: lineOfQuote)
    }

    private func endsCell(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    /// Passes CRLF, LF or CR.
    private mutating func takeLineEnd() {
        let isPair =
            bytes[position] == Self.carriageReturn && position + 1 < bytes.endIndex
            && bytes[position + 1] == Self.lineFeed
        position += isPair ? 2 : 1
        line += 1
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
