public import HuddleCore

/// Somebody already in the record, as an import compares them: the value each field shows now.
public struct ImportSubject<Subject, Field: Hashable & Sendable>: Equatable, Sendable {
    public let id: Identifier<Subject>
    public let values: [Field: String]

    public init(id: Identifier<Subject>, values: [Field: String]) {
        self.id = id
        self.values = values
    }
}

extension ImportSubject where Subject == Patient, Field == PatientField {
    /// Everybody on the register, those who have died or moved included.
    public static func all(in record: TeamRecord) -> [ImportSubject] {
        record.allPatients.map { patient in
            let values = PatientField.allCases.compactMap { field in
                record.value(field, of: patient).map { (field, $0) }
            }
            return ImportSubject(id: patient, values: Dictionary(uniqueKeysWithValues: values))
        }
    }
}

extension ImportSubject where Subject == Professional, Field == ProfessionalField {
    /// Everybody in the directory, those who have left included.
    public static func all(in record: TeamRecord) -> [ImportSubject] {
        everybody(in: record).map { professional in
            let values = ProfessionalField.allCases.compactMap { field in
                record.value(field, of: professional).map { (field, $0) }
            }
            return ImportSubject(id: professional, values: Dictionary(uniqueKeysWithValues: values))
        }
    }

    private static func everybody(in record: TeamRecord) -> [ProfessionalID] {
        record.professionals.values
            .filter { record.standing.counts($0.stamp) }
            .map(\.id).sorted()
    }
}
