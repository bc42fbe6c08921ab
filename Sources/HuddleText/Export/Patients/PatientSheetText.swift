public import HuddleCore

/// The out-of-hours sheet as plain text, no line wider than 72 columns.
public enum PatientSheetText {
    /// The whole sheet.
    public static func text(_ sheet: PatientSheet, measure: TextMeasure) -> String {
        var page = TextPage(columns: MinutesText.columns, measure: measure)
        page.add("Out of hours: \(SafeText.inline(sheet.name))", hanging: 2)
        page.add("\(SafeText.inline(sheet.team)) · \(DateWords.day(sheet.asOf))", hanging: 2)
        for warning in sheet.warnings {
            page.add("! " + SafeText.inline(warning), hanging: 2)
        }
        for section in sheet.sections {
            page.addHeading(section.heading)
            for line in section.lines {
                page.add(
                    "\(SafeText.inline(line.label)): \(SafeText.inline(line.text))", indent: 2,
                    hanging: 2)
            }
        }
        page.addGap()
        page.add(PatientSheet.footer)
        return page.text
    }
}
