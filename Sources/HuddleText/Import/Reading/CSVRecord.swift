/// One row of a CSV file.
public struct CSVRecord: Equatable, Sendable {
    /// As a spreadsheet numbers its rows: from 1, empty ones counted.
    public let row: Int
    public internal(set) var cells: [String] = []
    /// True when a quote inside a quoted cell is not doubled, so that nobody can say where it ends.
    public internal(set) var hasBrokenQuotes = false

    /// True when no cell holds anything but spaces.
    var isBlank: Bool {
        cells.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }
}

/// The rows of a CSV file that hold something, and how they were told apart.
public struct CSVFile: Equatable, Sendable {
    public let delimiter: CSVDelimiter
    public let records: [CSVRecord]
}
