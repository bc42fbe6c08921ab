extension ImportError {
    /// One of each, for docs/ERRORS.md and the tests.
    static var samples: [ImportError] {
        Array(sequence(first: ImportError.empty) { $0.nextSample })
    }

    /// A new case does not compile before it stands here.
    private var nextSample: ImportError? {
        let headings = ["Surname", "Born", "Room"]
        let place = CellPlace(row: 7, line: 9, column: 3, isQuoted: true)
        return switch self {
        case .empty: .tooManyBytes(limit: 32 << 20)
        case .tooManyBytes: .notText(.workbook)
        case .notText(.some(.workbook)): .notText(.oldWorkbook)
        case .notText(.some(.oldWorkbook)): .notText(.pdf)
        case .notText(.some(.pdf)): .notText(nil)
        case .notText(.none): .damagedUTF8(line: 3)
        case .damagedUTF8: .damagedUTF16
        case .damagedUTF16: .unknownEncoding(line: 3)
        case .unknownEncoding: .unclosedQuote(row: 7, line: 9)
        case .unclosedQuote: .cellTooLong(place, limit: 65_536)
        case .cellTooLong: .tooManyColumns(row: 7, limit: 500)
        case .tooManyColumns: .tooManyRows(limit: 50_000)
        case .tooManyRows: .onlyHeadings(row: 1)
        case .onlyHeadings: .noNameColumn(headings: headings)
        case .noNameColumn: .twoNameColumns(headings: headings)
        case .twoNameColumns: .unreadableMap("Surname")
        case .unreadableMap: .unknownField("shoe", known: ["name", "born", "home"])
        case .unknownField: .headingNotFound("Resident", headings: headings)
        case .headingNotFound: .damagedJSON(line: 3, what: "a comma is missing")
        case .damagedJSON: .nothingFound(wanted: "task")
        case .nothingFound: nil
        }
    }
}
