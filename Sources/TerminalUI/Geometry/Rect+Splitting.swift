extension Rect {
    /// The region inside a margin of the same breadth on every side.
    public func inset(by margin: Int) -> Rect {
        inset(horizontally: margin, vertically: margin)
    }

    /// The region inside margins at the sides, and at the top and bottom.
    public func inset(horizontally sides: Int, vertically ends: Int) -> Rect {
        Rect(x: x + sides, y: y + ends, width: width - 2 * sides, height: height - 2 * ends)
    }

    /// The leftmost columns, and what remains to their right.
    public func splitLeft(_ width: Int) -> (Rect, Rect) {
        let taken = clamped(width, to: self.width)
        return (
            Rect(x: x, y: y, width: taken, height: height),
            Rect(x: x + taken, y: y, width: self.width - taken, height: height)
        )
    }

    /// The rightmost columns, and what remains to their left.
    public func splitRight(_ width: Int) -> (Rect, Rect) {
        let (rest, right) = splitLeft(self.width - clamped(width, to: self.width))
        return (right, rest)
    }

    /// The topmost rows, and what remains below them.
    public func splitTop(_ height: Int) -> (Rect, Rect) {
        let taken = clamped(height, to: self.height)
        return (
            Rect(x: x, y: y, width: width, height: taken),
            Rect(x: x, y: y + taken, width: width, height: self.height - taken)
        )
    }

    /// The lowest rows, and what remains above them.
    public func splitBottom(_ height: Int) -> (Rect, Rect) {
        let (rest, bottom) = splitTop(self.height - clamped(height, to: self.height))
        return (bottom, rest)
    }

    /// One row by its number from the top, without cells when the region has no such row.
    public func row(_ number: Int) -> Rect {
        guard number >= 0, number < height else {
            return Rect(x: x, y: y + height, width: width, height: 0)
        }
        return Rect(x: x, y: y + number, width: width, height: 1)
    }

    /// A region of the given extent in the middle, no larger than this one.
    public func centred(_ size: Size) -> Rect {
        let inner = Size(width: min(size.width, width), height: min(size.height, height))
        return Rect(
            x: x + (width - inner.width) / 2, y: y + (height - inner.height) / 2,
            width: inner.width, height: inner.height)
    }
}

private func clamped(_ value: Int, to limit: Int) -> Int {
    max(0, min(value, limit))
}
