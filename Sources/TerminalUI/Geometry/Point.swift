/// A cell's place on the screen, counted from the top left corner.
public struct Point: Hashable, Sendable {
    public var x: Int
    public var y: Int

    /// A place by column and row.
    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }

    /// The top left corner of the screen.
    public static let zero = Point(x: 0, y: 0)
}
