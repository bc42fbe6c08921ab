/// Shares of a whole as stretches of one bar, each told by its letter as well as by its role.
public struct StackedBar: Hashable, Sendable {
    /// One stretch.
    public struct Segment: Hashable, Sendable {
        public var letter: Character
        public var value: Int
        public var role: StyleRole

        /// A stretch as long as its value; negative values count as zero.
        public init(letter: Character, value: Int, role: StyleRole) {
            self.letter = letter
            self.value = value
            self.role = role
        }
    }

    public var segments: [Segment]

    /// A bar of stretches from left to right.
    public init(_ segments: [Segment]) {
        self.segments = segments
    }

    /// The cells of each stretch; together they are `width`, or none when all values are zero.
    ///
    /// A stretch with a value keeps at least one cell as long as there are cells enough.
    public func cells(width: Int) -> [Int] {
        let values = segments.map { Double(max(0, $0.value)) }
        let total = values.reduce(0, +)
        guard total > 0, width > 0 else { return segments.map { _ in 0 } }
        let exact = values.map { $0 / total * Double(width) }
        var cells = exact.map { $0 > 0 ? max(1, Int($0)) : 0 }
        while cells.reduce(0, +) < width {
            let needs = cells.indices.max {
                exact[$0] - Double(cells[$0]) < exact[$1] - Double(cells[$1])
            }
            guard let index = needs else { break }
            cells[index] += 1
        }
        while cells.reduce(0, +) > width {
            guard let index = cells.indices.max(by: { cells[$0] < cells[$1] }) else { break }
            cells[index] -= 1
        }
        return cells
    }

    /// Draws the bar over the first row of a region.
    public func draw(into canvas: inout Canvas, in rect: Rect) {
        var rest = rect.row(0)
        for (segment, count) in zip(segments, cells(width: rect.width)) {
            let (stretch, remaining) = rest.splitLeft(count)
            canvas.fill(stretch, segment.role)
            canvas.write(
                String(segment.letter), at: stretch.origin, role: segment.role, within: stretch)
            rest = remaining
        }
    }
}
