/// How much an import reads before it says that this cannot be the right file.
public struct ImportLimits: Equatable, Sendable {
    /// Bytes of the whole file; whoever reads the file need not read more than one byte beyond.
    public var bytes = 32 << 20
    /// Rows that hold something, headings included.
    public var rows = 50_000
    /// Cells in one row.
    public var columns = 500
    /// Bytes of one cell.
    public var cellBytes = 64 << 10

    /// The limits for a register or a team list of any real size.
    public init() {}
}
