public import HuddleCore

/// Reads professionals from a CSV file, FHIR or address cards and compares them with the directory.
public enum TeamImport {
    /// What importing the file would do; nothing is done.
    public static func plan(
        _ bytes: [UInt8], team: [ImportSubject<Professional, ProfessionalField>],
        options: ImportOptions
    ) throws(ImportError) -> TeamPlan {
        let schema = ImportSchema.professional(today: options.today, roles: options.roles)
        let finder = ColumnFinder(
            headings: .professional,
            fields: ProfessionalField.allCases.map { ($0, $0.rawValue, $0.label) },
            name: .name, map: options.map)
        let sheet = try sheet(bytes, finder, schema, options.limits)
        let planner = ImportPlanner(
            schema: schema, subjects: team, matching: ProfessionalMatching(team))
        return planner.plan(sheet)
    }

    private static func sheet(
        _ bytes: [UInt8], _ finder: ColumnFinder<ProfessionalField>,
        _ schema: ImportSchema<ProfessionalField>, _ limits: ImportLimits
    ) throws(ImportError) -> ImportSheet<ProfessionalField> {
        let text = try TextDecoding.decode(bytes, limits: limits).text
        if ImportForm.isVCard(text) {
            return try ImportSheet(ImportTable(vCard: text), schema: schema)
        }
        guard ImportForm.isFHIR(text) else {
            return try ImportSheet(bytes, finder: finder, limits: limits)
        }
        return try ImportSheet(ImportTable(fhir: bytes), schema: schema)
    }
}
