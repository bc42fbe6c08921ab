public import HuddleCore

/// Everybody the team works with as a table, as JSON, or as JSON lines.
public enum DirectoryExport {
    /// One row for each professional, in the order given.
    public static func table(
        _ people: [ProfessionalID], in record: TeamRecord, _ roles: RoleList, _ shape: TableShape
    ) -> String {
        let rows = people.map { id in
            let name = record.name(of: id)
            return [
                id.description, record.value(.left, of: id) == nil ? name : "(left) \(name)",
                roles.role(record.role(of: id)).name, record.value(.organisation, of: id) ?? "-",
                record.value(.phone, of: id) ?? "-",
            ]
        }
        return TextTable(columns: columns, rows: rows).text(shape)
    }

    /// An array with one professional on each line.
    public static func json(
        _ people: [ProfessionalID], in record: TeamRecord, _ roles: RoleList
    ) -> String {
        JSONValue.array(people.lazy.map { value($0, in: record, roles) })
    }

    /// One professional on each line and nothing else.
    public static func lines(
        _ people: [ProfessionalID], in record: TeamRecord, _ roles: RoleList
    ) -> String {
        JSONValue.lines(people.lazy.map { value($0, in: record, roles) })
    }

    private static let columns = [
        TextTable.Column(heading: "Id"),
        TextTable.Column(heading: "Name", narrowest: 10, weight: 2),
        TextTable.Column(heading: "Role", narrowest: 8),
        TextTable.Column(heading: "Organisation", narrowest: 8), TextTable.Column(heading: "Phone"),
    ]

    private static func value(
        _ id: ProfessionalID, in record: TeamRecord, _ roles: RoleList
    ) -> JSONValue {
        let fields: [ProfessionalField] = [.organisation, .email, .phone, .hours, .champion, .left]
        return .object(
            [
                ("id", .text(id.description)), ("name", .text(record.name(of: id))),
                ("role", .text(roles.role(record.role(of: id)).name)),
            ] + fields.map { ($0.rawValue, .text(record.value($0, of: id))) })
    }
}
