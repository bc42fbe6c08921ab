public import HuddleCore

/// Everybody on the register as a table, as JSON, or as JSON lines; of those who object to being
/// discussed it shows that they are there and nothing else.
public enum RegisterExport {
    /// One row for each person, in the order given, with every value between which nobody has chosen.
    public static func table(
        _ patients: [PatientID], in record: TeamRecord, _ shape: TableShape
    ) -> String {
        let rows = patients.map { patient -> [String] in
            func words(_ field: PatientField, _ value: String?) -> String? {
                let text = record.disputedWords(of: field, patient) ?? value
                return shown(text, of: patient, in: record)
            }
            let number = record.value(.nhs, of: patient).map(NHSNumber.grouped)
            return [
                patient.description, words(.nhs, number) ?? "-",
                words(.stage, record.stage(of: patient)?.rawValue) ?? "-",
                words(.name, record.name(of: patient)) ?? "Restricted",
                words(.place, record.value(.place, of: patient)) ?? "-",
            ]
        }
        return TextTable(columns: columns, rows: rows).text(shape)
    }

    /// An array with one person on each line.
    public static func json(_ patients: [PatientID], in record: TeamRecord) -> String {
        JSONValue.array(patients.lazy.map { value($0, in: record) })
    }

    /// One person on each line and nothing else.
    public static func lines(_ patients: [PatientID], in record: TeamRecord) -> String {
        JSONValue.lines(patients.lazy.map { value($0, in: record) })
    }

    private static let columns = [
        TextTable.Column(heading: "Id"), TextTable.Column(heading: "NHS number"),
        TextTable.Column(heading: "Stage"),
        TextTable.Column(heading: "Name", narrowest: 10, weight: 2),
        TextTable.Column(heading: "Place now", narrowest: 8),
    ]

    private static func value(_ patient: PatientID, in record: TeamRecord) -> JSONValue {
        func known(_ text: String?) -> JSONValue { .text(shown(text, of: patient, in: record)) }
        return .object([
            ("id", .text(patient.description)),
            ("restricted", .literal(record.isRestricted(patient) ? "true" : "false")),
            ("name", known(record.name(of: patient))),
            ("nhs", known(record.value(.nhs, of: patient))),
            ("born", known(record.value(.born, of: patient))),
            ("stage", known(record.stage(of: patient)?.rawValue)),
            ("place", known(record.value(.place, of: patient))),
            ("discussed", known(record.lastDiscussed(patient)?.description)),
            ("disputed", .object(disputed(patient, in: record))),
        ])
    }

    /// The fields about which people said different things, each with every value between which nobody
    /// has chosen; the field itself has the later one.
    private static func disputed(
        _ patient: PatientID, in record: TeamRecord
    ) -> [JSONValue.Member] {
        guard !record.isRestricted(patient) else { return [] }
        let fields: [PatientField] = [.name, .nhs, .born, .stage, .place]
        return fields.compactMap { field -> JSONValue.Member? in
            let values = record.disputedValues(of: field, patient)
            return values.isEmpty ? nil : (key: field.rawValue, value: .texts(values))
        }
    }

    private static func shown(
        _ text: String?, of patient: PatientID, in record: TeamRecord
    ) -> String? {
        record.isRestricted(patient) ? nil : text
    }
}
