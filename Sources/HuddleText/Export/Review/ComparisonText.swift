public import HuddleCore

/// Two minutes beside each other as plain text: `-` only on the left, `+` only on the right, `~` changed.
public enum ComparisonText {
    /// The whole text; people about whom both say the same are named and no more.
    public static func text(
        _ comparison: MinutesComparison, in record: TeamRecord, measure: TextMeasure
    ) -> String {
        var page = TextPage(columns: MinutesText.columns, measure: measure)
        page.add(SafeText.inline("- \(side(comparison.left))"), hanging: 2)
        page.add(SafeText.inline("+ \(side(comparison.right))"), hanging: 2)
        page.add(String(repeating: "=", count: MinutesText.columns))
        for person in comparison.people {
            let same = person.isSame ? ": the same" : ""
            page.addHeading(SafeText.inline(record.heading(of: person.patient)) + same)
            guard !person.isSame else { continue }
            for row in person.rows { add(row, record, to: &page) }
        }
        if !comparison.amendments.isEmpty { page.addHeading("Amendments") }
        for row in comparison.amendments { add(row, record, to: &page) }
        return page.text
    }

    private static func side(_ side: MinutesComparison.Side) -> String {
        [side.title, DateWords.day(side.date), side.name].compactMap { $0 }.joined(separator: ", ")
    }

    private static func add(
        _ row: MinutesComparison.Row, _ record: TeamRecord, to page: inout TextPage
    ) {
        if row.state == .changed, let left = row.left, let right = row.right {
            page.add("~ " + words(left, record), indent: 2, hanging: 2)
            page.add("> " + words(right, record), indent: 4, hanging: 2)
        } else if let line = row.left ?? row.right {
            page.add("\(row.state.sign) " + words(line, record), indent: 2, hanging: 2)
        }
    }

    private static func words(_ line: ReviewLine, _ record: TeamRecord) -> String {
        let words = line.patient.map { line.words(about: record.name(of: $0)) } ?? line.words
        return SafeText.inline(words)
    }
}
