import HuddleCore

/// The open actions by owner as one page that a browser shows and prints.
public enum ActionsHTML {
    /// A table for each owner, the overdue first.
    public static func text(_ actions: [ActionExport], page: ActionPage) -> String {
        let open = actions.filter(\.row.status.isOpen)
        let tables = ActionsByOwner.groups(open).map { table($0, page.today) }
        let promises = page.promises.isEmpty ? [] : [told(page.promises)]
        let ending = page.ending.map { HTMLText.element("p", HTMLText.escaped($0)) }
        return HTMLPage(
            title: "\(page.title), \(page.team)",
            blocks: [HTMLText.element("p", page.summary(open))] + tables + promises + ending
        ).text
    }

    private static func told(_ lines: [String]) -> String {
        let items = lines.map { HTMLText.element("li", HTMLText.escaped($0)) + "\n" }
        return HTMLText.element("h2", PromiseExport.heading) + "\n"
            + HTMLText.element("ul", "\n" + items.joined())
    }

    private static func table(_ group: ActionsByOwner, _ today: Day) -> String {
        let headings = ["Action", "Patient", "Due", "Status", "Id"]
            .map { HTMLText.element("th scope=\"col\"", $0) }.joined()
        let rows = group.actions.map { HTMLText.element("tr", cells($0, today)) + "\n" }
        return HTMLText.element(
            "table",
            "\n" + HTMLText.element("caption", HTMLText.escaped(group.heading)) + "\n"
                + HTMLText.element("thead", HTMLText.element("tr", headings)) + "\n"
                + HTMLText.element("tbody", "\n" + rows.joined()) + "\n")
    }

    private static func cells(_ action: ActionExport, _ today: Day) -> String {
        let row = action.row
        let due = row.due.map { HTMLText.day(DateWords.day($0), iso: $0.description) }
        let over = DateWords.over(row.daysOver(on: today)).map { HTMLText.element("strong", $0) }
        let carried = row.carried > 0 ? "carried \(row.carried)" : nil
        let standing = [over ?? row.status.label, carried].compactMap { $0 }.joined(separator: ", ")
        return [
            HTMLText.element("td", HTMLText.escaped(row.text)),
            HTMLText.element("td", HTMLText.escaped(action.patientWords ?? "")),
            HTMLText.element("td", due ?? ""), HTMLText.element("td", standing),
            "<td class=\"id\">\(row.id)</td>",
        ].joined()
    }
}
