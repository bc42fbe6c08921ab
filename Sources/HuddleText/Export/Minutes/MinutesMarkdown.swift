public import HuddleCore

/// The minutes as the Markdown file that everybody opens: one fact on one line, plain words first,
/// ids last, and nothing of what was typed read as markup.
public enum MinutesMarkdown {
    /// The whole file.
    public static func text(_ outline: MinutesOutline) -> String {
        let title = MarkdownText.escaped(outline.title)
        var blocks = [
            ["# \(title), \(DateWords.day(outline.date))"],
            MinutesWords.head(outline).map { "- **\($0):** \(MarkdownText.escaped($1))" },
        ]
        blocks += outline.people.enumerated().flatMap { person($1, place: $0 + 1) }
        if !outline.teamActions.isEmpty {
            blocks += [["## Team actions"], outline.teamActions.map(task)]
        }
        blocks += readBack(outline.readBack)
        for part in MinutesWords.scores(outline.together) {
            blocks += [
                ["## \(part.heading)"],
                part.lines.map { "- " + MarkdownText.escaped($0, at: .start) },
            ]
        }
        if !outline.amendments.isEmpty {
            let lines = outline.amendments.map { line(MinutesWords.amendment($0)) }
            blocks += [["## Amendments"], lines]
        }
        blocks += [
            ["## Sign-off"], [MinutesWords.counts(outline.counts)],
            [MarkdownText.escaped(MinutesWords.signOff(outline.signOff))],
        ]
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private static func person(
        _ person: MinutesOutline.PersonMinutes, place: Int
    ) -> [[String]] {
        var blocks = [["## \(place). \(MarkdownText.escaped(person.name, at: .heading))"]]
        if !person.identity.isEmpty {
            blocks.append([
                person.identity.map { MarkdownText.escaped($0, at: .start) }
                    .joined(separator: " · ")
            ])
        }
        if let why = person.whyToday {
            blocks.append(["**Why today:** \(MarkdownText.escaped(why))"])
        }
        if !person.seenBy.isEmpty {
            blocks.append([
                "**Seen by:** "
                    + person.seenBy.map { MarkdownText.escaped($0) }.joined(separator: "; ")
            ])
        }
        let since = person.sinceLastTime.map(task) + person.stillOpen.map(entry)
        if !since.isEmpty { blocks += [["**Since last time**"], since] }
        if !person.entries.isEmpty {
            blocks += [["**Today**"], person.entries.map(entry)]
        }
        return blocks
            + MinutesWords.closing(person).map {
                ["**\($0.label):** \(MarkdownText.escaped($0.text))"]
            }
    }

    /// An action as a line of a task list.
    private static func task(_ line: MinutesOutline.ActionLine) -> String {
        let box = line.row.status.isOpen ? "[ ]" : "[x]"
        return "- \(box) \(joined(MinutesWords.facts(line))) (\(line.row.id))"
    }

    private static func entry(_ entry: MinutesOutline.Entry) -> String {
        line(MinutesWords.line(entry))
    }

    private static func line(_ line: MinutesWords.Line) -> String {
        let id = line.id.map { " (\($0))" } ?? ""
        return "- **\(MarkdownText.escaped(line.label)):** \(joined(line.facts))\(id)"
    }

    private static func joined(_ facts: [String]) -> String {
        facts.map { MarkdownText.escaped($0) }.joined(separator: " · ")
    }

    private static func readBack(_ lines: [MinutesOutline.ReadBackLine]) -> [[String]] {
        guard !lines.isEmpty else { return [] }
        let owners = lines.map { line in
            [
                ["### " + MarkdownText.escaped(line.owner, at: .heading)],
                (line.actions + line.tells).map { "- " + MarkdownText.escaped($0, at: .start) },
            ]
        }
        return [["## Read-back"]] + owners.flatMap { $0 }
    }
}
