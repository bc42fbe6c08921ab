/// Why a file could not be imported at all; nothing was read from it.
public enum ImportError: Error, Equatable, Sendable {
    case empty
    case tooManyBytes(limit: Int)
    case notText(KnownFormat?)
    /// The file says it is UTF-8, or nearly all of it is, but this line is not.
    case damagedUTF8(line: Int)
    case damagedUTF16
    /// A byte that neither UTF-8 nor Windows-1252 knows.
    case unknownEncoding(line: Int)

    /// A quote opens in this row and line and never closes.
    case unclosedQuote(row: Int, line: Int)
    case cellTooLong(CellPlace, limit: Int)
    case tooManyColumns(row: Int, limit: Int)
    case tooManyRows(limit: Int)

    case onlyHeadings(row: Int)
    case noNameColumn(headings: [String])
    case twoNameColumns(headings: [String])
    /// A `--map` without a field, an equals sign and a heading.
    case unreadableMap(String)
    case unknownField(String, known: [String])
    case headingNotFound(String, headings: [String])

    /// JSON that cannot be read from this line on.
    case damagedJSON(line: Int, what: String)
    /// A file of another kind, or nothing in it of what was asked for.
    case nothingFound(wanted: String)

    /// A kind of file that people send in place of CSV, told by its first bytes.
    public enum KnownFormat: Equatable, Sendable {
        case workbook, oldWorkbook, pdf
    }

    /// Where a cell stands, and whether it is in quotes.
    public struct CellPlace: Equatable, Sendable {
        public let row: Int
        public let line: Int
        public let column: Int
        public let isQuoted: Bool
    }
}
