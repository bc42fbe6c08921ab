/// One row of a list, read field by field.
struct ImportRow<Field: Hashable & Sendable> {
    /// As the spreadsheet numbers it.
    let number: Int
    let cells: [Field: Cell]
    /// `row`, `entry`, `card`.
    let unit: String

    /// What one field's columns gave in this row.
    struct Cell {
        let reading: CellReading
        /// From 1.
        let column: Int
        let heading: String
        let hadControls: Bool
    }

    /// What the row says, field by field.
    var values: [Field: String] {
        cells.compactMapValues(\.reading.value)
    }

    /// A problem with one cell of the row.
    func problem(_ cell: Cell, _ doubt: CellReading.Doubt, outcome: String) -> ImportProblem {
        ImportProblem(
            row: number, column: cell.column, heading: cell.heading,
            what: "\(doubt.what); \(outcome)", expected: doubt.expected, unit: unit)
    }
}

extension ImportRow {
    /// Reads the columns of a record that serve a field.
    init(
        _ record: CSVRecord, columns: ColumnAssignment<Field>, schema: ImportSchema<Field>,
        unit: String
    ) {
        number = record.row
        self.unit = unit
        var cells: [Field: Cell] = [:]
        for (field, sources) in columns.sources {
            let texts = sources.map { source in
                source.index < record.cells.count
                    ? CellText.clean(record.cells[source.index])
                    : CellText.Cleaned(text: "", hadControls: false)
            }
            let joined = texts.map(\.text).filter { !$0.isEmpty }
                .joined(separator: schema.joiner(field))
            let text = schema.isOneLine(field) ? CellText.oneLine(joined) : joined
            let heading = sources.map(\.heading).joined(separator: " + ")
            cells[field] = Cell(
                reading: text.isEmpty ? .empty : schema.read(text, field, heading),
                column: sources[0].index + 1, heading: heading,
                hadControls: texts.contains(where: \.hadControls))
        }
        self.cells = cells
    }
}
