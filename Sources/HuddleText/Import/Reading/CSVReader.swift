/// Reads CSV as RFC 4180 describes it and as spreadsheets really write it.
public enum CSVReader {
    /// The rows of `text`; the delimiter is told by Excel's `sep=` line or from the first rows.
    public static func read(
        _ text: String, limits: ImportLimits = ImportLimits()
    ) throws(ImportError) -> CSVFile {
        var bytes = Array(text.utf8)[...]
        let named = takeSeparatorLine(from: &bytes)
        let delimiter = named ?? detectDelimiter(of: bytes, limits: limits)
        var scanner = CSVScanner(bytes, delimiter: delimiter, limits: limits)
        if named != nil { scanner.line = 2 }
        var records: [CSVRecord] = []
        while let record = try scanner.next() {
            guard !record.isBlank else { continue }
            guard records.count < limits.rows else { throw .tooManyRows(limit: limits.rows) }
            records.append(record)
        }
        return CSVFile(delimiter: delimiter, records: records)
    }

    /// Excel reads and hides a first line `sep=;`, so it counts as no row.
    private static func takeSeparatorLine(from bytes: inout ArraySlice<UInt8>) -> CSVDelimiter? {
        let line = bytes.prefix(10).prefix { $0 != 0x0A && $0 != 0x0D }
        let bare = line.filter { $0 != UInt8(ascii: "\"") }
        let key = Array(bare.prefix(4).map { $0 | 0x20 })
        guard bare.count == 5, key == Array("sep=".utf8.map { $0 | 0x20 }), bare[4] < 0x80
        else { return nil }
        let rest = bytes[line.endIndex...]
        bytes = rest.dropFirst(rest.starts(with: [0x0D, 0x0A]) ? 2 : 1)
        return CSVDelimiter(byte: bare[4])
    }

    /// The candidate that cuts most of the first rows into the same number of cells.
    ///
    /// A tie goes to the larger number of cells, then to the one that is rarer in running text.
    private static func detectDelimiter(
        of bytes: ArraySlice<UInt8>, limits: ImportLimits
    ) -> CSVDelimiter {
        let candidates: [CSVDelimiter] = [.tab, .semicolon, .bar, .comma]
        var best = (delimiter: CSVDelimiter.comma, score: (agreeing: 0, cells: 1))
        for delimiter in candidates {
            let score = agreement(of: bytes, delimiter: delimiter, limits: limits)
            if score > best.score { best = (delimiter, score) }
        }
        return best.delimiter
    }

    /// How many of the first rows have the commonest number of cells above one, and that number.
    private static func agreement(
        of bytes: ArraySlice<UInt8>, delimiter: CSVDelimiter, limits: ImportLimits
    ) -> (agreeing: Int, cells: Int) {
        var scanner = CSVScanner(bytes, delimiter: delimiter, limits: limits)
        var counts: [Int: Int] = [:]
        var rows = 0
        // A fault of the file is reported by the reading that follows, not here.
        while rows < 20, let record = try? scanner.next() {
            guard !record.isBlank else { continue }
            counts[record.cells.count, default: 0] += 1
            rows += 1
        }
        counts[1] = nil
        let scores = counts.map { (agreeing: $0.value, cells: $0.key) }
        return scores.max { $0 < $1 } ?? (0, 1)
    }
}
