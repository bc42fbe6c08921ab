/// A screen as a value: cells with roles, and the place of the cursor.
///
/// Drawing outside is clipped, all text is cleaned, and a character of two cells is never split,
/// so whatever is drawn, every row takes exactly the canvas's width.
public struct Canvas: Hashable, Sendable {
    public let size: Size
    public let charset: Charset
    /// Where the hardware cursor stands, hidden when absent. Screen readers follow it.
    public var cursor: Point?
    /// Which rows of a list stand where, for a pointer; later ones lie over earlier ones.
    public private(set) var targets: [Target] = []
    private var cells: [Cell]

    /// A region that stands for a row of a list.
    public struct Target: Hashable, Sendable {
        public let region: Rect
        public let row: Int
    }

    /// A blank canvas.
    public init(size: Size, charset: Charset = .unicode) {
        self.size = size
        self.charset = charset
        cells = Array(repeating: Cell(), count: size.width * size.height)
    }

    /// The region of the whole canvas.
    public var bounds: Rect { Rect(size: size) }

    /// The cell at a place, a blank one outside the canvas.
    public subscript(x: Int, y: Int) -> Cell {
        guard bounds.contains(Point(x: x, y: y)) else { return Cell() }
        return cells[y * size.width + x]
    }

    /// The cells of a row from left to right; none when there is no such row.
    public func row(_ y: Int) -> ArraySlice<Cell> {
        guard y >= 0, y < size.height else { return [] }
        return cells[(y * size.width)..<((y + 1) * size.width)]
    }

    /// Blanks a region and gives it a role.
    public mutating func fill(_ rect: Rect, _ role: StyleRole) {
        let region = rect.intersection(bounds)
        guard !region.isEmpty else { return }
        for y in region.minY..<region.maxY {
            separatePairs(y: y, columns: region.minX..<region.maxX)
            for x in region.minX..<region.maxX {
                cells[y * size.width + x] = .blank(role)
            }
        }
    }

    /// Says that a region stands for a row of the list that is shown.
    public mutating func target(_ row: Int, in region: Rect) {
        targets.append(Target(region: region, row: row))
    }

    /// The row of the list at a place, if one stands there.
    public func target(at point: Point) -> Int? {
        targets.last { $0.region.contains(point) }?.row
    }

    /// Gives the cells of a region another role and keeps what they show.
    public mutating func restyle(_ rect: Rect, _ role: StyleRole) {
        change(rect) { $0.role = role }
    }

    /// Adds attributes to the cells of a region.
    public mutating func emphasise(_ rect: Rect, _ attributes: Attributes) {
        change(rect) { $0.attributes.formUnion(attributes) }
    }

    /// Puts one cell, and its second half when it takes two; the place must hold it.
    mutating func put(_ cell: Cell, x: Int, y: Int) {
        let width = Int(cell.width)
        separatePairs(y: y, columns: x..<(x + width))
        cells[y * size.width + x] = cell
        guard width == 2 else { return }
        var second = cell
        second.text = ""
        second.width = 0
        cells[y * size.width + x + 1] = second
    }

    private mutating func change(_ rect: Rect, _ body: (inout Cell) -> Void) {
        let region = rect.intersection(bounds)
        guard !region.isEmpty else { return }
        for y in region.minY..<region.maxY {
            for x in region.minX..<region.maxX {
                body(&cells[y * size.width + x])
            }
        }
    }

    /// Turns the halves that stay outside of pairs about to be overwritten into spaces.
    private mutating func separatePairs(y: Int, columns: Range<Int>) {
        let start = y * size.width
        if columns.lowerBound > 0, cells[start + columns.lowerBound].isContinuation {
            blankText(at: start + columns.lowerBound - 1)
        }
        if columns.upperBound < size.width, cells[start + columns.upperBound].isContinuation {
            blankText(at: start + columns.upperBound)
        }
    }

    private mutating func blankText(at index: Int) {
        cells[index].text = " "
        cells[index].width = 1
    }
}
