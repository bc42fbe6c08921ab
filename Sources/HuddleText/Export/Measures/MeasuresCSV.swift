/// Measures as RFC 4180 records under a fixed header.
public enum MeasuresCSV {
    /// The names of the columns, in order.
    public static let columns = [
        "key", "name", "family", "from", "to", "figure", "value", "unit", "numerator",
        "denominator", "suppressed", "formula", "above", "below", "comparator", "source",
    ]

    /// One record for each measure.
    public static func text(_ report: MeasuresReport) -> String {
        var csv = CSVText()
        columns.forEach { csv.add($0) }
        csv.endRecord()
        for line in report.lines { append(line, report, to: &csv) }
        return csv.text
    }

    private static func append(
        _ line: MeasuresReport.Line, _ report: MeasuresReport, to csv: inout CSVText
    ) {
        let (measure, result) = (line.row.measure, line.row.result)
        let (numerator, denominator) = line.counts
        csv.add(line.row.key)
        csv.addTyped(line.row.name)
        csv.add(measure?.family.rawValue ?? "")
        csv.add(report.period.lowerBound.description)
        csv.add(report.period.upperBound.description)
        csv.addTyped(line.isSuppressed || result.figure == .none ? "" : result.words)
        csv.add(line.isSuppressed ? "" : result.magnitude.map(String.init) ?? "")
        csv.add(line.isSuppressed ? "" : result.unit)
        csv.add(numerator)
        csv.add(denominator)
        csv.add(line.isSuppressed ? "yes" : "no")
        csv.addTyped(measure?.formula ?? "")
        csv.addTyped(measure?.numerator ?? "")
        csv.addTyped(measure?.denominator ?? "")
        csv.addTyped(measure?.comparator ?? "")
        csv.addTyped(measure?.source ?? "")
        csv.endRecord()
    }
}
