public import HuddleCore

/// The minutes as one page that a browser shows and prints.
public enum MinutesHTML {
    /// The whole page.
    public static func text(_ outline: MinutesOutline) -> String {
        let head = MinutesWords.head(outline).map { label, text in
            HTMLText.element("strong", label + ":") + " " + HTMLText.escaped(text)
        }
        var blocks = [HTMLText.list(head)]
        blocks += outline.people.enumerated().flatMap { person($1, place: $0 + 1) }
        if !outline.teamActions.isEmpty {
            blocks += [heading("Team actions"), HTMLText.list(outline.teamActions.map(task))]
        }
        blocks += readBack(outline.readBack)
        for part in MinutesWords.scores(outline.together) {
            blocks += [heading(part.heading), HTMLText.list(part.lines.map(HTMLText.escaped))]
        }
        if !outline.amendments.isEmpty {
            let lines = outline.amendments.map { line(MinutesWords.amendment($0)) }
            blocks += [heading("Amendments"), HTMLText.list(lines)]
        }
        blocks += [
            heading("Sign-off"), HTMLText.element("p", MinutesWords.counts(outline.counts)),
            HTMLText.element("p", HTMLText.escaped(MinutesWords.signOff(outline.signOff))),
        ]
        return HTMLPage(
            title: "\(outline.title), \(DateWords.day(outline.date))", blocks: blocks
        ).text
    }

    private static func heading(_ text: String) -> String {
        HTMLText.element("h2", text)
    }

    private static func person(_ person: MinutesOutline.PersonMinutes, place: Int) -> [String] {
        var blocks = [heading("\(place). \(HTMLText.escaped(person.name))")]
        if !person.identity.isEmpty {
            blocks.append(HTMLText.element("p", HTMLText.joined(person.identity)))
        }
        if let why = person.whyToday { blocks.append(fact("Why today", why)) }
        if !person.seenBy.isEmpty {
            blocks.append(fact("Seen by", person.seenBy.joined(separator: "; ")))
        }
        let since = person.sinceLastTime.map(task) + person.stillOpen.map(entry)
        if !since.isEmpty {
            blocks += [HTMLText.element("h3", "Since last time"), HTMLText.list(since)]
        }
        if !person.entries.isEmpty {
            blocks += [
                HTMLText.element("h3", "Today"), HTMLText.list(person.entries.map(entry)),
            ]
        }
        return blocks + MinutesWords.closing(person).map { fact($0.label, $0.text) }
    }

    private static func fact(_ label: String, _ text: String) -> String {
        HTMLText.element(
            "p", HTMLText.element("strong", label + ":") + " " + HTMLText.escaped(text))
    }

    /// Whether it is done is said in words; a box alone says nothing to a screen reader.
    private static func task(_ line: MinutesOutline.ActionLine) -> String {
        let standing = line.row.status.isOpen ? "Open" : line.row.status.label.capitalisedFirst
        return HTMLText.element("strong", standing + ":") + " "
            + HTMLText.joined(MinutesWords.facts(line)) + id(line.row.id.record)
    }

    private static func entry(_ entry: MinutesOutline.Entry) -> String {
        line(MinutesWords.line(entry))
    }

    private static func line(_ line: MinutesWords.Line) -> String {
        HTMLText.element("strong", HTMLText.escaped(line.label) + ":") + " "
            + HTMLText.joined(line.facts) + (line.id.map(id) ?? "")
    }

    private static func id(_ id: RecordID) -> String {
        " <span class=\"id\">(\(id))</span>"
    }

    private static func readBack(_ lines: [MinutesOutline.ReadBackLine]) -> [String] {
        guard !lines.isEmpty else { return [] }
        return [heading("Read-back")]
            + lines.flatMap { line in
                [
                    HTMLText.element("h3", HTMLText.escaped(line.owner)),
                    HTMLText.list((line.actions + line.tells).map(HTMLText.escaped)),
                ]
            }
    }
}
