extension ImportError {
    /// What happened, to what, and what to do next; holds headings, never a cell.
    public var message: String {
        switch self {
        case .empty: "The file is empty."
        case .tooManyBytes(let limit):
            "The file is larger than \(limit >> 20) MB, more than any register: is it the right one?"
        case .notText(let format): Self.notTextMessage(format)
        case .damagedUTF8(let line):
            "Line \(line) is not valid UTF-8, though the rest is. \(Self.saveAgain)"
        case .damagedUTF16: "The file begins as UTF-16 but is damaged. \(Self.saveAgain)"
        case .unknownEncoding(let line):
            "Line \(line) is neither UTF-8 nor Windows-1252. \(Self.saveAgain)"
        case .unclosedQuote(let row, let line):
            "The quote that opens in row \(row) (line \(line)) is never closed. "
                + "Close it, or remove it, and import again."
        case .cellTooLong(let place, let limit): Self.tooLongMessage(place, limit)
        case .tooManyColumns(let row, let limit):
            "Row \(row) has more than \(limit) cells: is it the right file?"
        case .tooManyRows(let limit):
            "The file has more than \(limit) rows: is it the right one?"
        case .onlyHeadings(let row):
            "The file has headings in row \(row) and nothing under them."
        case .noNameColumn(let headings):
            "No column holds the name. The headings are: \(Self.list(headings)). "
                + Self.nameMap(headings)
        case .twoNameColumns(let headings):
            "More than one column could hold the name: \(Self.list(headings)). "
                + Self.nameMap(headings)
        case .unreadableMap(let text):
            "--map “\(text)” is not a field, an equals sign and a heading, "
                + "such as --map name=\"Resident\"."
        case .unknownField(let field, let known):
            "--map: there is no field “\(field)”. The fields are: \(Self.list(known))."
        case .headingNotFound(let heading, let headings):
            "--map: no column is headed “\(heading)”. "
                + "The headings are: \(Self.list(headings))."
        case .damagedJSON(let line, let what):
            "Line \(line) is no JSON: \(what). Ask for the file again."
        case .nothingFound(let wanted): "There is no \(wanted) in the file: is it the right one?"
        }
    }

    private static func nameMap(_ headings: [String]) -> String {
        "Say which it is: --map name=\"\(headings.first ?? "Heading")\"."
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

    /// Words with commas between them, cut so that no file can make a message endless.
    static func list(_ words: [String]) -> String {
        let shown = words.prefix(60).map { $0.count > 60 ? "\($0.prefix(59))…" : $0 }
        let rest = words.count > 60 ? ["and \(words.count - 60) more"] : []
        return words.isEmpty ? "none" : (shown + rest).joined(separator: ", ")
    }
}
