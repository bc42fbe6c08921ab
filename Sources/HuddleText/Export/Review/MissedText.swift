public import HuddleCore

/// What somebody missed as plain text, person by person, no line wider than 72 columns.
public enum MissedText {
    /// The whole text.
    public static func text(
        _ missed: Missed, in record: TeamRecord, measure: TextMeasure
    ) -> String {
        var page = TextPage(columns: MinutesText.columns, measure: measure)
        page.add(SafeText.inline("Since \(missed.since)"), hanging: 2)
        page.add(String(repeating: "=", count: MinutesText.columns))
        for person in missed.people {
            page.addHeading(SafeText.inline(record.heading(of: person.patient)))
            add(person.lines, to: &page)
        }
        if !missed.team.isEmpty {
            page.addHeading("The team")
            add(missed.team, to: &page)
        }
        return page.text
    }

    private static func add(_ lines: [ReviewLine], to page: inout TextPage) {
        for line in lines { page.add(SafeText.inline(line.words), indent: 2, hanging: 2) }
    }
}
