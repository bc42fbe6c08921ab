public import HuddleCore

/// The open actions by owner, as `actions.md` keeps them in the team folder.
public enum ActionsMarkdown {
    /// A heading for each owner and one task on each line, the overdue first. `today` decides what is
    /// overdue; a file kept in the folder passes a day from the record, so that the same record gives
    /// the same bytes.
    public static func text(_ actions: [ActionExport], team: String, today: Day) -> String {
        let open = actions.filter(\.row.status.isOpen)
        var lines = [
            "# Open actions", "",
            [MarkdownText.escaped(team, at: .start), summary(open, today)]
                .joined(separator: " · "), "",
        ]
        for group in ActionsByOwner.groups(open) {
            lines += ["## " + MarkdownText.escaped(group.heading, at: .heading), ""]
            lines += group.actions.map { line($0, today) }
            lines.append("")
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    private static func summary(_ actions: [ActionExport], _ today: Day) -> String {
        let overdue = actions.count { $0.row.isOverdue(on: today) }
        return "\(DateWords.day(today)) · \(actions.count) open, \(overdue) overdue"
    }

    private static func line(_ action: ActionExport, _ today: Day) -> String {
        let row = action.row
        var facts = [MarkdownText.escaped(row.text)]
        if let patient = action.patient { facts.append(MarkdownText.escaped(patient)) }
        if let due = row.due { facts.append("due \(DateWords.day(due))") }
        if let over = DateWords.over(row.daysOver(on: today)) { facts.append("**\(over)**") }
        if row.status == .accepted { facts.append("accepted") }
        if row.carried > 0 { facts.append("carried \(row.carried)") }
        return "- [ ] \(facts.joined(separator: " · ")) (\(row.id))"
    }
}
