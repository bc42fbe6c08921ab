public import HuddleCore

/// What a search found as a table on the terminal, plain where the output goes to another program.
public enum SearchTable {
    /// One row for each hit: id, day, type, whom it is about, who said or does it, text.
    public static func text(
        _ hits: [SearchHit], in record: TeamRecord, _ shape: TableShape
    ) -> String {
        var names: [PatientID: String] = [:]
        let rows = hits.map { hit in
            [
                hit.record.description, hit.day.description, hit.kind.rawValue,
                hit.patient.map { name(of: $0, in: record, &names) } ?? "-", hit.who ?? "-",
                hit.text,
            ]
        }
        return TextTable(columns: columns, rows: rows).text(shape)
    }

    private static func name(
        of patient: PatientID, in record: TeamRecord, _ names: inout [PatientID: String]
    ) -> String {
        if let name = names[patient] { return name }
        let name = record.cell(of: patient)
        names[patient] = name
        return name
    }

    private static let columns = [
        TextTable.Column(heading: "Id"),
        TextTable.Column(heading: "Day"),
        TextTable.Column(heading: "Type"),
        TextTable.Column(heading: "About", narrowest: 8),
        TextTable.Column(heading: "Who", narrowest: 8),
        TextTable.Column(heading: "Text", narrowest: 12, weight: 3),
    ]
}
