public import HuddleCore

/// The list of meetings as a table on the terminal, plain where the output goes to another program.
public enum MeetingsTable {
    /// One row for each meeting, in the order given.
    public static func text(_ meetings: [MeetingSummary], _ shape: TableShape) -> String {
        TextTable(columns: columns, rows: meetings.map(cells)).text(shape)
    }

    /// One row for each year, in the order given.
    public static func text(_ years: [MeetingYear], _ shape: TableShape) -> String {
        let columns = ["Year", "Meetings", "Discussed"].map { TextTable.Column(heading: $0) }
        let rows = years.map { [$0.year, $0.meetings, $0.discussed].map { String($0) } }
        return TextTable(columns: columns, rows: rows).text(shape)
    }

    private static let columns = [
        TextTable.Column(heading: "Meeting"),
        TextTable.Column(heading: "Date"),
        TextTable.Column(heading: "Template", narrowest: 8),
        TextTable.Column(heading: "Chair", narrowest: 8),
        TextTable.Column(heading: "Status"),
        TextTable.Column(heading: "Listed"),
        TextTable.Column(heading: "Discussed"),
        TextTable.Column(heading: "Actions"),
    ]

    private static func cells(_ meeting: MeetingSummary) -> [String] {
        [
            meeting.meeting.description, meeting.date.description, meeting.template,
            meeting.chair ?? "-", MeetingsJSON.status(meeting), String(meeting.listed),
            String(meeting.discussed), String(meeting.actions),
        ]
    }
}
