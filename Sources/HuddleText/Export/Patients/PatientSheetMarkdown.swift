public import HuddleCore

/// The out-of-hours sheet as Markdown, as the team folder keeps it for each person.
public enum PatientSheetMarkdown {
    /// The whole file.
    public static func text(_ sheet: PatientSheet) -> String {
        var blocks = [
            ["# Out of hours: \(MarkdownText.escaped(sheet.name, at: .heading))"],
            ["\(MarkdownText.escaped(sheet.team, at: .start)) · \(DateWords.day(sheet.asOf))"],
        ]
        blocks += sheet.warnings.map { ["**\(MarkdownText.escaped($0))**"] }
        for section in sheet.sections {
            blocks.append(["## \(section.heading)"])
            blocks.append(
                section.lines.map {
                    "- **\(MarkdownText.escaped($0.label)):** \(MarkdownText.escaped($0.text))"
                })
        }
        blocks.append([PatientSheet.footer])
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }
}
