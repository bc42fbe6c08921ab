public import HuddleCore

/// The minutes as plain text for a mail, no line wider than 72 columns.
public enum MinutesText {
    /// The width that mail programs show without folding.
    public static let columns = 72

    /// The whole text.
    public static func text(_ outline: MinutesOutline, measure: TextMeasure) -> String {
        var page = TextPage(columns: columns, measure: measure)
        page.add("\(safe(outline.title)), \(DateWords.day(outline.date))")
        page.add(String(repeating: "=", count: columns))
        page.addGap()
        for (label, text) in MinutesWords.head(outline) {
            page.add("\(label): \(safe(text))", hanging: 2)
        }
        for (index, person) in outline.people.enumerated() {
            add(person, place: index + 1, to: &page)
        }
        if !outline.teamActions.isEmpty {
            page.addHeading("Team actions")
            outline.teamActions.forEach { add($0, to: &page) }
        }
        add(outline.readBack, to: &page)
        for part in MinutesWords.scores(outline.together) {
            page.addHeading(part.heading)
            part.lines.forEach { page.add("- " + safe($0), indent: 2, hanging: 2) }
        }
        if !outline.amendments.isEmpty {
            page.addHeading("Amendments")
            outline.amendments.forEach { add(MinutesWords.amendment($0), to: &page) }
        }
        page.addHeading("Sign-off")
        page.add(MinutesWords.counts(outline.counts), indent: 2)
        page.add(safe(MinutesWords.signOff(outline.signOff)), indent: 2)
        return page.text
    }

    private static func add(
        _ person: MinutesOutline.PersonMinutes, place: Int, to page: inout TextPage
    ) {
        page.addHeading("\(place). \(safe(person.name))")
        if !person.identity.isEmpty { page.add(joined(person.identity), indent: 2) }
        if let why = person.whyToday {
            page.add("Why today: \(safe(why))", indent: 2, hanging: 2)
        }
        if !person.seenBy.isEmpty {
            let seen = person.seenBy.map(safe).joined(separator: "; ")
            page.add("Seen by: \(seen)", indent: 2, hanging: 2)
        }
        if !person.sinceLastTime.isEmpty || !person.stillOpen.isEmpty {
            page.add("Since last time:", indent: 2)
            person.sinceLastTime.forEach { add($0, to: &page) }
            person.stillOpen.forEach { add(MinutesWords.line($0), to: &page) }
        }
        if !person.entries.isEmpty {
            page.add("Today:", indent: 2)
            person.entries.forEach { add(MinutesWords.line($0), to: &page) }
        }
        for (label, text) in MinutesWords.closing(person) {
            page.add("\(label): \(safe(text))", indent: 2, hanging: 2)
        }
    }

    private static func add(_ action: MinutesOutline.ActionLine, to page: inout TextPage) {
        let box = action.row.status.isOpen ? "[ ]" : "[x]"
        let words = joined(MinutesWords.facts(action))
        page.add("\(box) \(words) (\(action.row.id))", indent: 4, hanging: 4)
    }

    private static func add(_ line: MinutesWords.Line, to page: inout TextPage) {
        let id = line.id.map { " (\($0))" } ?? ""
        page.add(
            "\(safe(line.label)): \(joined(line.facts))\(id)", indent: 4, hanging: 2)
    }

    private static func safe(_ words: String) -> String {
        SafeText.inline(words)
    }

    private static func add(_ readBack: [MinutesOutline.ReadBackLine], to page: inout TextPage) {
        guard !readBack.isEmpty else { return }
        page.addHeading("Read-back")
        for line in readBack {
            page.add(safe(line.owner) + ":", indent: 2)
            for words in line.actions + line.tells {
                page.add("- " + safe(words), indent: 4, hanging: 2)
            }
        }
    }

    private static func joined(_ facts: [String]) -> String {
        facts.map(safe).joined(separator: " · ")
    }
}
