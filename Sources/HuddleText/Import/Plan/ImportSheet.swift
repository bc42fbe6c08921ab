/// A file read up to its cells: what it was, which columns serve which field, and its rows.
struct ImportSheet<Field: Hashable & Sendable> {
    let form: ImportForm
    private let delimiter: CSVDelimiter
    let columns: ColumnAssignment<Field>
    /// The records under the headings.
    let records: [CSVRecord]
    /// What the reading of entries found already.
    private var problems: [ImportProblem] = []
    private var remarks: [String] = []

    init(
        form: ImportForm, columns: ColumnAssignment<Field>, records: [CSVRecord],
        found: (problems: [ImportProblem], remarks: [String])
    ) {
        self.form = form
        delimiter = .comma
        self.columns = columns
        self.records = records
        (problems, remarks) = found
    }

    /// Reads the bytes of a file and finds its headings.
    init(
        _ bytes: [UInt8], finder: ColumnFinder<Field>, limits: ImportLimits
    ) throws(ImportError) {
        let decoded = try TextDecoding.decode(bytes, limits: limits)
        let file = try CSVReader.read(decoded.text, limits: limits)
        form = .csv(decoded.encoding, file.delimiter)
        delimiter = file.delimiter
        let columns = try finder.assignment(in: file)
        self.columns = columns
        records = file.records.filter { $0.row > columns.headingRow }
        guard !records.isEmpty else { throw .onlyHeadings(row: columns.headingRow) }
    }

    /// A plan that says how the file was read and nothing yet of its rows.
    func emptyPlan<Subject>(schema: ImportSchema<Field>) -> ImportPlan<Subject, Field> {
        var plan = ImportPlan<Subject, Field>(
            source: .init(form: form, columns: columns, rows: records.count))
        plan.remarks = remarks
        plan.problems = problems
        plan.problems += columns.disputes.map { dispute in
            let headings = dispute.columns.map { "“\($0.heading)”" }.joined(separator: " and ")
            return ImportProblem(
                row: columns.headingRow,
                what: "\(headings) could both be \(schema.label(dispute.field)); none is read",
                expected: "--map naming the right one")
        }
        return plan
    }

    /// The rows whose cells stand under the right headings, read; the others are reported.
    func rows<Subject>(
        schema: ImportSchema<Field>, into plan: inout ImportPlan<Subject, Field>
    ) -> [ImportRow<Field>] {
        var rows: [ImportRow<Field>] = []
        for record in records {
            let (fault, isReadable) = shape(of: record)
            if let fault {
                plan.problems.append(
                    ImportProblem(row: record.row, what: fault, unit: form.unit))
            }
            if isReadable {
                rows.append(
                    ImportRow(record, columns: columns, schema: schema, unit: form.unit))
            } else {
                plan.leftOut.append(record.row)
            }
        }
        addColumnRemarks(rows, schema: schema, to: &plan)
        return rows
    }

    /// What is wrong with the number of cells in a row, and whether the row can be read all the same.
    private func shape(of record: CSVRecord) -> (fault: String?, isReadable: Bool) {
        if record.hasBrokenQuotes {
            return ("a quote inside quotes is not doubled; left out", false)
        }
        let (cells, headings) = (record.cells.count, columns.columns.count)
        let counts =
            "has \(Counted.words(cells, "cell")) under \(Counted.words(headings, "heading"))"
        if record.cells.dropFirst(headings).contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
            return (
                "\(counts), so one may hold a \(delimiter.single) without quotes; left out", false
            )
        }
        if cells < headings { return ("\(counts); the others are read as empty", true) }
        return (nil, true)
    }

    private func addColumnRemarks<Subject>(
        _ rows: [ImportRow<Field>], schema: ImportSchema<Field>,
        to plan: inout ImportPlan<Subject, Field>
    ) {
        for field in schema.fields {
            let cells = rows.compactMap { $0.cells[field] }
            guard let heading = cells.first?.heading else { continue }
            let unknown = cells.count { $0.reading == .unsaid(.unknown) }
            if unknown > 0 {
                plan.remarks.append(
                    "\(heading): not known in \(Counted.words(unknown, "row")), read as empty.")
            }
            let undecided = cells.count { $0.reading == .unsaid(.noDecision) }
            if undecided > 0 {
                plan.remarks.append(
                    "\(heading): “no” in \(Counted.words(undecided, "row")) is kept out, because it is not a "
                        + "decision for attempts.")
            }
            addMonthFirstProblem(cells, to: &plan)
        }
    }

    /// One date that fits only with its month first makes every other date of the column doubtful.
    private func addMonthFirstProblem<Subject>(
        _ cells: [ImportRow<Field>.Cell], to plan: inout ImportPlan<Subject, Field>
    ) {
        let count = cells.count { cell in
            if case .refused(let doubt) = cell.reading { doubt.isMonthFirst } else { false }
        }
        guard count > 0, let cell = cells.first else { return }
        let what =
            "in \(Counted.words(count, "row")) the date fits only with the month first; if the whole column is "
            + "written so, the others are read the wrong way round"
        plan.problems.append(
            ImportProblem(
                row: nil, column: cell.column, heading: cell.heading, what: what,
                expected: "the day first in every row"))
    }
}
