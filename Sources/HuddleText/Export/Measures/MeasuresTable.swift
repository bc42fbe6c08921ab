/// Measures as a table on the terminal, plain where the output goes to another program.
public enum MeasuresTable {
    /// One row for each measure.
    public static func text(_ report: MeasuresReport, _ shape: TableShape) -> String {
        let rows = report.lines.map { line in
            let (numerator, denominator) = line.counts
            return [
                line.row.name, line.figure,
                numerator.isEmpty ? "" : "\(numerator)/\(denominator)",
                line.row.measure?.comparator ?? "",
            ]
        }
        return TextTable(columns: columns, rows: rows).text(shape)
    }

    private static let columns = [
        TextTable.Column(heading: "Measure", narrowest: 20),
        TextTable.Column(heading: "Figure"),
        TextTable.Column(heading: "Counts"),
        TextTable.Column(heading: "Compare", narrowest: 10),
    ]
}
