public import HuddleCore

/// Reads a list of professionals from a CSV file and compares it with the directory.
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
        let sheet = try ImportSheet(bytes, finder: finder, limits: options.limits)
        let planner = ImportPlanner(
            schema: schema, subjects: team, matching: ProfessionalMatching(team))
        return planner.plan(sheet)
    }
}
