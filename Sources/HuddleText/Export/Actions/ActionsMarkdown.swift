/// The open actions by owner, as `actions.md` keeps them in the team folder.
public enum ActionsMarkdown {
    /// A heading for each owner and one task on each line, the overdue first. A file kept in the
    /// folder passes a day from the record, so that the same record gives the same bytes.
    public static func text(_ actions: [ActionExport], page: ActionPage) -> String {
        let open = actions.filter(\.row.status.isOpen)
        var lines = [
            "# " + MarkdownText.escaped(page.title, at: .heading), "",
            [MarkdownText.escaped(page.team, at: .start), page.summary(open)]
                .joined(separator: " · "), "",
        ]
        for group in ActionsByOwner.groups(open) {
            lines += ["## " + MarkdownText.escaped(group.heading, at: .heading), ""]
            lines += group.actions.map { line($0, page) }
            lines.append("")
        }
        if !page.promises.isEmpty {
            let told = page.promises.map { "- [ ] " + MarkdownText.escaped($0, at: .start) }
            lines += ["## \(PromiseExport.heading)", ""] + told + [""]
        }
        lines += page.ending.flatMap { [MarkdownText.escaped($0, at: .start), ""] }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    private static func line(_ action: ActionExport, _ page: ActionPage) -> String {
        let late = DateWords.over(action.row.daysOver(on: page.today))
        let facts = page.facts(action).map { fact in
            fact == late ? "**\(fact)**" : MarkdownText.escaped(fact)
        }
        // Behind the box stands the start of a paragraph: `# a` would be a heading there.
        let words = [MarkdownText.escaped(action.row.text, at: .start)] + facts
        return "- [ ] \(words.joined(separator: " · ")) (\(action.row.id))"
    }
}
