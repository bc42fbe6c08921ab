extension ImportError {
    /// What happened, to what, and what to do next; holds headings, never a cell.
    public var message: String {
        switch self {
        case .empty: "The file is empty."
        case .tooManyBytes(let limit):
            "The file is larger than \(limit >> 20) MB, more than any register: is it the right one?"
        case .notText(let format): ImportError.notTextMessage(format)
        case .damagedUTF8(let line):
            "Line \(line) is not valid UTF-8, though the rest is. \(ImportError.saveAgain)"
        case .damagedUTF16: "The file begins as UTF-16 but is damaged. \(ImportError.saveAgain)"
        case .unknownEncoding(let line):
            "Line \(line) is neither UTF-8 nor Windows-1252. \(ImportError.saveAgain)"
        case .onlyHeadings(let row):
            "The file has headings in row \(row) and nothing under them."
        case .unclosedQuote, .cellTooLong, .tooManyColumns, .tooManyRows: shapeMessage
        case .noNameColumn, .twoNameColumns, .unreadableMap, .unknownField, .headingNotFound:
            headingMessage
        }
    }

    private var shapeMessage: String {
        switch self {
        case .unclosedQuote(let row, let line):
            "The quote that opens in row \(row) (line \(line)) is never closed. "
                + "Close it, or remove it, and import again."
        case .cellTooLong(let place, let limit): ImportError.tooLongMessage(place, limit)
        case .tooManyColumns(let row, let limit):
            "Row \(row) has more than \(limit) cells: is it the right file?"
        case .tooManyRows(let limit):
            "The file has more than \(limit) rows: is it the right one?"
        default: ""
        }
    }

    private var headingMessage: String {
        switch self {
        case .noNameColumn(let headings):
            "No column holds the name. The headings are: \(ImportError.list(headings)). "
                + "Say which it is: --map name=\"\(headings.first ?? "Heading")\"."
        case .twoNameColumns(let headings):
            "More than one column could hold the name: \(ImportError.list(headings)). "
                + "Say which it is: --map name=\"\(headings.first ?? "Heading")\"."
        case .unreadableMap(let text):
            "--map “\(text)” is not a field, an equals sign and a heading, "
                + "such as --map name=\"Resident\"."
        case .unknownField(let field, let known):
            "--map: there is no field “\(field)”. The fields are: \(ImportError.list(known))."
        case .headingNotFound(let heading, let headings):
            "--map: no column is headed “\(heading)”. "
                + "The headings are: \(ImportError.list(headings))."
        default: ""
        }
    }

    private static func notTextMessage(_ format: KnownFormat?) -> String {
        switch format {
        case .workbook:
            "This is a workbook, not a CSV file. Open it in the spreadsheet and save it as "
                + "“CSV UTF-8”."
        case .oldWorkbook:
            "This is an old Excel workbook, not a CSV file. Open it in Excel and save it as "
                + "“CSV UTF-8”."
        case .pdf: "This is a PDF, not a CSV file. Ask for the list as a spreadsheet."
        case nil: "This is not a text file. \(saveAgain)"
        }
    }

    private static func tooLongMessage(_ place: CellPlace, _ limit: Int) -> String {
        let size = limit >= 1024 ? "\(limit >> 10) kB" : "\(limit) bytes"
        guard place.isQuoted else {
            return "Row \(place.row), column \(place.column) is longer than \(size): "
                + "is it the right file?"
        }
        return "The text in quotes that begins in row \(place.row) (line \(place.line)) is longer "
            + "than \(size): its closing quote is probably missing."
    }

    private static let saveAgain = "Save it again as “CSV UTF-8”."

    private static func list(_ words: [String]) -> String {
        words.isEmpty ? "none" : words.joined(separator: ", ")
    }
}
