extension Canvas {
    /// Writes text on one line, clipped to the canvas; returns the cells from `point` it used.
    @discardableResult
    public mutating func write(
        _ text: String, at point: Point, role: StyleRole = .text
    ) -> Int {
        write(text, at: point, role: role, within: bounds)
    }

    /// Writes text on one line, clipped to a region; returns the cells from `point` it used.
    ///
    /// What would cross the right edge is left out and not counted. Half of a pair of cells at an
    /// edge becomes a space.
    @discardableResult
    public mutating func write(
        _ text: String, at point: Point, role: StyleRole, within rect: Rect
    ) -> Int {
        let region = rect.intersection(bounds)
        guard point.y >= region.minY, point.y < region.maxY else { return 0 }
        var x = point.x
        for unit in CellUnits(ofClean: DisplayText.clean(text)) {
            let shown = charset.unit(for: unit)
            guard x + shown.width <= region.maxX else {
                if x >= region.minX && x < region.maxX { put(.blank(role), x: x, y: point.y) }
                break
            }
            put(shown, at: Point(x: x, y: point.y), role: role, from: region.minX)
            x += shown.width
        }
        return x - point.x
    }

    /// Writes text in the first row of a region and marks it with `…` where it had to be cut.
    @discardableResult
    public mutating func writeFitted(
        _ text: String, in rect: Rect, role: StyleRole = .text
    ) -> Int {
        write(TextLayout.fit(text, to: rect.width), at: rect.origin, role: role, within: rect)
    }

    /// Writes text in the first row of a region, aligned, and marks it where it had to be cut.
    public mutating func writeAligned(
        _ text: String, in rect: Rect, role: StyleRole, alignment: TextLayout.Alignment
    ) {
        let padded = TextLayout.pad(text, to: rect.width, alignment: alignment)
        write(padded, at: rect.origin, role: role, within: rect)
    }

    /// Writes text over the rows of a region, broken between words; returns the rows it used.
    ///
    /// When the text has more lines than the region has rows, the last row ends in `…`.
    @discardableResult
    public mutating func writeWrapped(
        _ text: String, in rect: Rect, role: StyleRole = .text
    ) -> Int {
        let lines = TextLayout.wrap(text, to: rect.width)
        for (number, line) in lines.prefix(rect.height).enumerated() {
            let isCut = number == rect.height - 1 && lines.count > rect.height
            let shown = isCut ? line + TextLayout.cutMark : line
            let row = rect.row(number)
            if isCut && DisplayWidth.of(shown) > rect.width {
                write(
                    TextLayout.fit(line, to: rect.width - 1) + TextLayout.cutMark,
                    at: row.origin, role: role, within: row)
            } else {
                write(shown, at: row.origin, role: role, within: row)
            }
        }
        return min(lines.count, rect.height)
    }

    private mutating func put(
        _ unit: CellUnit, at point: Point, role: StyleRole, from left: Int
    ) {
        if point.x >= left {
            let cell = Cell(text: unit.text, width: UInt8(unit.width), role: role)
            put(cell, x: point.x, y: point.y)
        } else if point.x + unit.width > left {
            put(.blank(role), x: left, y: point.y)
        }
    }
}
