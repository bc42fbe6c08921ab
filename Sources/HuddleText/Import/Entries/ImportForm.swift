/// How a file of people is written.
public enum ImportForm: Equatable, Sendable {
    case csv(TextEncoding, CSVDelimiter)
    case fhir, vCard

    /// What the file consists of: `row`, `entry`, `card`.
    var unit: String {
        switch self {
        case .csv: "row"
        case .fhir: "entry"
        case .vCard: "card"
        }
    }

    /// Told by the first characters of a file.
    static func isFHIR(_ text: String) -> Bool {
        let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        return start.hasPrefix("{") || start.hasPrefix("[")
    }

    static func isVCard(_ text: String) -> Bool {
        text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(11).uppercased() == "BEGIN:VCARD"
    }
}

/// People of a file that has no columns: what each entry says, field by field.
struct ImportTable<Field: Hashable & Sendable> {
    let form: ImportForm
    /// Each with its number in the file.
    var entries: [(number: Int, values: [Field: String])] = []
    var problems: [ImportProblem] = []
    /// What was passed over, counted.
    var remarks: [String] = []
}

extension ImportSheet {
    /// The entries as rows under the labels of the fields, so that they are read, matched and shown
    /// like rows of a spreadsheet.
    init(_ table: ImportTable<Field>, schema: ImportSchema<Field>) throws(ImportError) {
        guard !table.entries.isEmpty else { throw .nothingFound(wanted: "person") }
        let used = schema.fields.filter { field in
            table.entries.contains { $0.values[field] != nil }
        }
        let columns = used.enumerated().map { index, field in
            ColumnAssignment<Field>.Column(index: index, heading: schema.label(field))
        }
        var assignment = ColumnAssignment<Field>(headingRow: 0, columns: columns)
        for (field, column) in zip(used, columns) { assignment.sources[field] = [column] }
        let records = table.entries.map { number, values in
            var record = CSVRecord(row: number)
            record.cells = used.map { values[$0] ?? "" }
            return record
        }
        self.init(
            form: table.form, columns: assignment, records: records,
            found: (table.problems, table.remarks))
    }
}
