import HuddleCore

/// What an import has to know about the fields of one list.
struct ImportSchema<Field: Hashable & Sendable> {
    /// The fields in their own order.
    let fields: [Field]
    let label: (Field) -> String
    let name: Field
    /// True when line ends inside a cell become spaces.
    let isOneLine: (Field) -> Bool
    /// What stands between the columns that make up a field.
    let joiner: (Field) -> String
    /// What a cleaned text gives for a field under a heading.
    let read: (String, Field, String) -> CellReading
    /// True when a value is such that a doubtful one must not take its place.
    let isCertain: (Field, String) -> Bool
    /// True when two values of a field say the same.
    let isSame: (Field, String, String) -> Bool
    /// True for those of whom the next file can be expected to speak.
    let isCurrent: ([Field: String]) -> Bool
}

extension ImportSchema where Field == PatientField {
    /// The register's fields.
    static func patient(today: Day) -> ImportSchema {
        let cells = PatientCells(today: today)
        let manyLines: Set<PatientField> = [
            .communication, .address, .access, .keyInformation, .diagnosis, .allergies,
            .whatMatters, .goal, .placeOfCare, .placeOfDeath,
        ]
        return ImportSchema(
            fields: PatientField.allCases, label: \.label, name: .name,
            isOneLine: { !manyLines.contains($0) },
            joiner: { $0 == .address ? ", " : " " },
            read: { cells.read($0, field: $1, heading: $2) },
            isCertain: { field, value in field == .nhs && NHSCell.valid(value) != nil },
            isSame: { field, old, new in
                guard field == .nhs, let old = NHSNumber(old) else { return old == new }
                return old == NHSNumber(new)
            },
            isCurrent: { values in
                values[.status] == nil || values[.status] == RegisterStatus.active.rawValue
            })
    }
}

extension ImportSchema where Field == ProfessionalField {
    /// The team list's fields.
    static func professional(today: Day, roles: RoleList) -> ImportSchema {
        let cells = ProfessionalCells(today: today, roles: roles)
        return ImportSchema(
            fields: ProfessionalField.allCases, label: \.label, name: .name,
            isOneLine: { _ in true },
            joiner: { _ in " " },
            read: { text, field, _ in cells.read(text, field: field) },
            isCertain: { field, value in field == .role && roles.contains(RoleID(value)) },
            isSame: { $1 == $2 },
            isCurrent: { $0[.left] == nil })
    }
}
