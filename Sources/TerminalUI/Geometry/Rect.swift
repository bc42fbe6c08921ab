/// A region of cells; its width and height are never negative.
public struct Rect: Hashable, Sendable {
    public let x: Int
    public let y: Int
    public let width: Int
    public let height: Int

    /// A region by its top left corner and extent; negative extents count as zero.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// The region of an extent that starts at the top left corner of the screen.
    public init(size: Size) {
        self.init(x: 0, y: 0, width: size.width, height: size.height)
    }

    /// The first column.
    public var minX: Int { x }
    /// The first row.
    public var minY: Int { y }
    /// The column after the last.
    public var maxX: Int { x + width }
    /// The row after the last.
    public var maxY: Int { y + height }
    /// The top left corner.
    public var origin: Point { Point(x: x, y: y) }
    /// The extent.
    public var size: Size { Size(width: width, height: height) }
    /// Whether the region holds no cell.
    public var isEmpty: Bool { width == 0 || height == 0 }

    /// Whether a cell lies inside the region.
    public func contains(_ point: Point) -> Bool {
        point.x >= minX && point.x < maxX && point.y >= minY && point.y < maxY
    }

    /// The region that both regions share, without cells when they share none.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(minX, other.minX)
        let top = max(minY, other.minY)
        let right = max(left, min(maxX, other.maxX))
        let bottom = max(top, min(maxY, other.maxY))
        return Rect(x: left, y: top, width: right - left, height: bottom - top)
    }
}
