/// Which columns of a file hold which field, and which hold none.
public struct ColumnAssignment<Field: Hashable & Sendable>: Equatable, Sendable {
    /// A column of the file: its place from 0 and its heading.
    public struct Column: Equatable, Sendable {
        public let index: Int
        public let heading: String
    }

    /// The row in which the headings stand, as the spreadsheet numbers it.
    public let headingRow: Int
    /// Every column, in the order of the file.
    public let columns: [Column]
    /// The columns that make up each field, in the order in which they are joined.
    public internal(set) var sources: [Field: [Column]] = [:]
    /// Fields that more than one column claims; none of these columns is read.
    public internal(set) var disputes: [Dispute] = []

    /// A field and the columns that look like it.
    public struct Dispute: Equatable, Sendable {
        public let field: Field
        public let columns: [Column]
    }

    /// Columns that have a heading and serve no field.
    public var ignored: [Column] {
        let used = Set((sources.values.joined() + disputes.flatMap(\.columns)).map(\.index))
        return columns.filter { !used.contains($0.index) && !$0.heading.isEmpty }
    }
}
