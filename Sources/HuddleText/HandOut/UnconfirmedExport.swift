public import HuddleCore

/// The lists that nobody has confirmed, as a table, as CSV, as JSON, or as JSON lines.
public enum UnconfirmedExport {
    /// One row for each list: code, day, how many actions, recipient.
    public static func table(_ lists: [UnconfirmedList], _ shape: TableShape) -> String {
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

    /// The names of the columns and the members, in order.
    public static let columns = ["code", "since", "actions", "recipient"]

    /// RFC 4180 records under a fixed header.
    public static func csv(_ lists: [UnconfirmedList]) -> String {
        var csv = CSVText()
        columns.forEach { csv.add($0) }
        csv.endRecord()
        for list in lists {
            csv.add(list.code)
            csv.add(list.day.description)
            csv.add(String(list.actions))
            csv.addTyped(list.name)
            csv.endRecord()
        }
        return csv.text
    }

    /// An array with one list on each line.
    public static func json(_ lists: [UnconfirmedList]) -> String {
        JSONValue.array(lists.lazy.map(value))
    }

    /// One list on each line and nothing else.
    public static func lines(_ lists: [UnconfirmedList]) -> String {
        JSONValue.lines(lists.lazy.map(value))
    }

    private static func value(_ list: UnconfirmedList) -> JSONValue {
        .object([
            ("code", .text(list.code)), ("since", .words(list.day)),
            ("actions", .number(list.actions)), ("recipient", .text(list.name)),
        ])
    }
}
