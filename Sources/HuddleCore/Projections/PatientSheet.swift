/// One page about one person for whoever is called out at night: out-of-hours doctors, ambulance
/// crews, a ward. What nobody has recorded says so, because an empty line reads as a no.
public struct PatientSheet: Equatable, Sendable {
    /// What stands where nothing is known.
    public static let unknown = "not recorded"

    public let name: String
    public let team: String
    /// The day up to which the register was read.
    public let asOf: Day
    /// What must be seen before anything else: that the person has died, or does not consent.
    public let warnings: [String]
    public let sections: [Section]

    /// Lines under one heading.
    public struct Section: Equatable, Sendable {
        public let heading: String
        public let lines: [Line]
    }

    /// One thing that is asked for, and what is known of it.
    public struct Line: Equatable, Sendable {
        public let label: String
        public let text: String
        /// True for what a screen of the meeting never shows: address, telephone, key safe.
        public var isPrivate = false
    }

    /// The sheet from what the register holds; nil for somebody whom the record does not know.
    public init?(
        of patient: PatientID, in record: TeamRecord, _ settings: TeamSettings, asOf: Day
    ) {
        guard record.patients[patient] != nil else { return nil }
        let writer = PatientSheetWriter(
            record: record, settings: settings, patient: patient, asOf: asOf)
        name = record.name(of: patient)
        team = settings.name
        self.asOf = asOf
        warnings = writer.warnings
        sections = writer.sections
    }

    /// What every copy ends with.
    public static let footer =
        "This sheet is a copy of the team's register. The signed documents and the person decide."
}
