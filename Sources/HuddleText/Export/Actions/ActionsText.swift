/// The open actions by owner as plain text for a mail, no line wider than 72 columns.
public enum ActionsText {
    /// A heading for each owner and a paragraph for each action, the overdue first.
    public static func text(
        _ actions: [ActionExport], page: ActionPage, measure: TextMeasure
    ) -> String {
        let open = actions.filter(\.row.status.isOpen)
        var text = TextPage(columns: MinutesText.columns, measure: measure)
        text.add(SafeText.inline(page.title), hanging: 2)
        text.add("\(SafeText.inline(page.team)) · \(page.summary(open))", hanging: 2)
        for group in ActionsByOwner.groups(open) {
            text.addHeading(SafeText.inline(group.heading))
            for action in group.actions {
                let facts = [action.row.text] + page.facts(action)
                let words = facts.map(SafeText.inline).joined(separator: " · ")
                text.add("[ ] \(words) (\(action.row.id))", indent: 2, hanging: 4)
            }
        }
        if !page.promises.isEmpty { text.addHeading(PromiseExport.heading) }
        for line in page.promises {
            text.add("[ ] \(SafeText.inline(line))", indent: 2, hanging: 4)
        }
        for line in page.ending {
            text.addGap()
            text.add(SafeText.inline(line))
        }
        return text.text
    }
}
