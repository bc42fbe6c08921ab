/// The extent of a screen or region in cells, never negative.
public struct Size: Hashable, Sendable {
    public let width: Int
    public let height: Int

    /// An extent; negative values count as zero.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// The extent without any cell.
    public static let zero = Size(width: 0, height: 0)
}
