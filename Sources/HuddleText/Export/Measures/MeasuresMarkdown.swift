/// Measures as a Markdown report that everybody can open.
public enum MeasuresMarkdown {
    /// A heading for each family, a table below it, and how each measure is made.
    public static func text(_ report: MeasuresReport) -> String {
        var lines = [
            "# Measures", "",
            "\(MarkdownText.escaped(report.team, at: .start)) · \(report.heading)", "",
        ]
        if report.audience == .outside {
            lines += ["Figures that rest on few people are left out.", ""]
        }
        for family in report.families where !family.lines.isEmpty {
            lines += [
                "## \(family.title)", "",
                "| Measure | Figure | Counts | Made of | Compare | Source |",
                "|---|---|---|---|---|---|",
            ]
            lines += family.lines.map(row)
            lines.append("")
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    private static func row(_ line: MeasuresReport.Line) -> String {
        let (numerator, denominator) = line.counts
        let measure = line.row.measure
        let made =
            "\(measure?.formula ?? ""); above: \(measure?.numerator ?? ""); "
            + "below: \(measure?.denominator ?? "")"
        let cells = [
            line.row.name, line.figure,
            numerator.isEmpty ? "" : "\(numerator)/\(denominator)", made,
            measure?.comparator ?? "", measure?.source ?? "",
        ]
        return "| " + cells.map { MarkdownText.escaped($0) }.joined(separator: " | ") + " |"
    }
}
