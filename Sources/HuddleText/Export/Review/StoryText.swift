public import HuddleCore

/// One person's story as plain text, no line wider than 72 columns.
public enum StoryText {
    /// The whole story, oldest first; the stages over time end with `today`.
    public static func text(
        _ story: PatientStory, in record: TeamRecord, on today: Day, measure: TextMeasure
    ) -> String {
        var page = TextPage(columns: MinutesText.columns, measure: measure)
        page.add(SafeText.inline("The story of \(record.heading(of: story.patient))"), hanging: 2)
        page.add(String(repeating: "=", count: MinutesText.columns))
        add("Stage", story.stages, to: &page)
        if let strip = story.stageStrip(until: today, cells: 60) { page.add(strip, indent: 7) }
        add("Place", story.moves, to: &page)
        for chapter in story.chapters {
            page.addHeading(SafeText.inline("\(DateWords.day(chapter.date)), \(chapter.title)"))
            for line in chapter.lines {
                page.add(SafeText.inline(line.words), indent: 2, hanging: 2)
            }
        }
        return page.text
    }

    private static func add(
        _ label: String, _ marks: [PatientStory.Mark], to page: inout TextPage
    ) {
        guard !marks.isEmpty else { return }
        let steps = marks.map { "\($0.value) since \($0.day.long)" }
        page.add(SafeText.inline("\(label): \(steps.joined(separator: " > "))"), hanging: 2)
    }
}
