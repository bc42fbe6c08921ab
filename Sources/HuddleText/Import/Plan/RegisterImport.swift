public import HuddleCore

/// Reads patients from a CSV file or FHIR and compares them with the register.
public enum RegisterImport {
    /// What importing the file would do; nothing is done.
    public static func plan(
        _ bytes: [UInt8], register: [ImportSubject<Patient, PatientField>], options: ImportOptions
    ) throws(ImportError) -> RegisterPlan {
        let schema = ImportSchema.patient(today: options.today)
        let finder = ColumnFinder(
            headings: .patient,
            fields: PatientField.allCases.map { ($0, $0.rawValue, $0.label) },
            name: .name, map: options.map)
        let sheet = try sheet(bytes, finder, schema, options.limits)
        let planner = ImportPlanner(
            schema: schema, subjects: register, matching: PatientMatching(register))
        return planner.plan(sheet)
    }

    private static func sheet(
        _ bytes: [UInt8], _ finder: ColumnFinder<PatientField>,
        _ schema: ImportSchema<PatientField>, _ limits: ImportLimits
    ) throws(ImportError) -> ImportSheet<PatientField> {
        let text = try TextDecoding.decode(bytes, limits: limits).text
        guard ImportForm.isFHIR(text) else {
            return try ImportSheet(bytes, finder: finder, limits: limits)
        }
        return try ImportSheet(ImportTable(fhir: bytes), schema: schema)
    }
}
