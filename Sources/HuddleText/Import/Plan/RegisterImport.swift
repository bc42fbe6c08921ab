public import HuddleCore

/// Reads a list of patients from a CSV file and compares it with the register.
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
        let sheet = try ImportSheet(bytes, finder: finder, limits: options.limits)
        let planner = ImportPlanner(
            schema: schema, subjects: register, matching: PatientMatching(register))
        return planner.plan(sheet)
    }
}
