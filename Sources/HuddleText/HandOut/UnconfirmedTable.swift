public import HuddleCore

/// The lists that nobody has confirmed as a table on the terminal.
public enum UnconfirmedTable {
    /// One row for each list: code, day, how many actions, recipient.
    public static func text(_ lists: [UnconfirmedList], _ shape: TableShape) -> String {
        let rows = lists.map { list in
            [list.code, list.day.description, String(list.actions), list.name]
        }
        return TextTable(
            columns: [
                TextTable.Column(heading: "Code"), TextTable.Column(heading: "Since"),
                TextTable.Column(heading: "Actions"),
                TextTable.Column(heading: "List of", narrowest: 8),
            ], rows: rows
        ).text(shape)
    }
}
