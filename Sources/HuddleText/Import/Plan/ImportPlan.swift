public import HuddleCore

/// What an import would do, row by row, before anything is done.
public struct ImportPlan<Subject, Field: Hashable & Sendable>: Equatable, Sendable {
    /// How the file was read.
    public let source: Source
    public internal(set) var additions: [Addition] = []
    public internal(set) var updates: [Update] = []
    /// Those in the file who are in the record with the same values.
    public internal(set) var unchanged: [Known] = []
    /// Those in the record whom the file does not name; nothing happens to them.
    public internal(set) var gone: [Known] = []
    /// Rows that are not imported; `problems` says why.
    public internal(set) var leftOut: [Int] = []
    /// In the order of the file, columns first.
    public internal(set) var problems: [ImportProblem] = []
    /// What was read without doubt but is worth knowing.
    public internal(set) var remarks: [String] = []

    /// True when there is nothing to write.
    public var isEmpty: Bool { additions.isEmpty && updates.isEmpty }

    /// The file as it was understood.
    public struct Source: Equatable, Sendable {
        public let form: ImportForm
        public let columns: ColumnAssignment<Field>
        /// Rows under the headings that hold something.
        public let rows: Int
    }

    /// Somebody new.
    public struct Addition: Equatable, Sendable {
        public let row: Int
        public let values: [Field: String]
    }

    /// Somebody known, with at least one new value.
    public struct Update: Equatable, Sendable {
        public let row: Int
        public let id: Identifier<Subject>
        public let name: String
        /// In the order of the fields.
        public let changes: [FieldChange]
    }

    /// One field that gets a new value.
    public struct FieldChange: Equatable, Sendable {
        public let field: Field
        public let before: String?
        public let after: String
    }

    /// Somebody known.
    public struct Known: Equatable, Sendable {
        public let id: Identifier<Subject>
        public let name: String
    }
}

/// What an import of the register would do.
public typealias RegisterPlan = ImportPlan<Patient, PatientField>
/// What an import of the team list would do.
public typealias TeamPlan = ImportPlan<Professional, ProfessionalField>
