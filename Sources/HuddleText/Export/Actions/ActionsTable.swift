public import HuddleCore

/// Actions as a table on the terminal, plain where the output goes to another program.
public enum ActionsTable {
    /// One row for each action: id, due day, how it stands, owner, patient, text.
    public static func text(_ actions: [ActionExport], _ shape: TableShape, today: Day) -> String {
        TextTable(columns: columns, rows: actions.map { cells($0, today) }).text(shape)
    }

    private static let columns = [
        TextTable.Column(heading: "Id"),
        TextTable.Column(heading: "Due"),
        TextTable.Column(heading: "Status"),
        TextTable.Column(heading: "Owner", narrowest: 8),
        TextTable.Column(heading: "Patient", narrowest: 8),
        TextTable.Column(heading: "Action", narrowest: 8, weight: 2),
    ]

    private static func cells(_ action: ActionExport, _ today: Day) -> [String] {
        let row = action.row
        let over = DateWords.over(row.daysOver(on: today))
        return [
            row.id.description, row.due?.description ?? "-", over ?? row.status.label,
            action.owner?.name ?? "-", patient(action), row.text,
        ]
    }

    /// That somebody has died stands first, because a narrow column cuts the end.
    private static func patient(_ action: ActionExport) -> String {
        let name = action.patient ?? "-"
        return action.hasDied ? "(died) \(name)" : name
    }
}
