public import HuddleCore

/// The out-of-hours sheet as one page that a browser shows and prints.
public enum PatientSheetHTML {
    /// The whole page.
    public static func text(_ sheet: PatientSheet) -> String {
        let place = HTMLText.joined([sheet.team, DateWords.day(sheet.asOf)])
        var blocks = [HTMLText.element("p", place)]
        blocks += sheet.warnings.map {
            HTMLText.element("p", HTMLText.element("strong", HTMLText.escaped($0)))
        }
        // Two columns on paper: whoever comes at night gets one sheet.
        let sections = sheet.sections.map { section in
            HTMLText.element(
                "section",
                HTMLText.element("h2", section.heading) + "\n"
                    + HTMLText.list(section.lines.map(item)))
        }
        blocks.append("<div class=\"columns\">\n\(sections.joined(separator: "\n"))\n</div>")
        blocks.append(HTMLText.element("p", PatientSheet.footer))
        return HTMLPage(title: "Out of hours: \(sheet.name)", blocks: blocks).text
    }

    private static func item(_ line: PatientSheet.Line) -> String {
        HTMLText.element("strong", HTMLText.escaped(line.label) + ":") + " "
            + HTMLText.escaped(line.text)
    }
}
