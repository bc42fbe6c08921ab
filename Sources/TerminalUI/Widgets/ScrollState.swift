/// How far a long text is scrolled.
public struct ScrollState: Hashable, Sendable {
    /// The number of the first line shown.
    public private(set) var top: Int

    /// A text at its start, or from a line on.
    public init(top: Int = 0) {
        self.top = max(0, top)
    }

    /// Moves through a text of `count` lines of which `height` are on the screen.
    public mutating func move(_ motion: ListMotion, count: Int, height: Int) {
        let page = max(1, height - 1)
        switch motion {
        case .up: top -= 1
        case .down: top += 1
        case .pageUp: top -= page
        case .pageDown: top += page
        case .first: top = 0
        case .last: top = count
        }
        settle(count: count, height: height)
    }

    /// Scrolls no further than needed to show a line.
    public mutating func reveal(_ line: Int, count: Int, height: Int) {
        top = max(min(top, line), line - max(1, height) + 1)
        settle(count: count, height: height)
    }

    /// Scrolls back into a text that has become shorter.
    public mutating func settle(count: Int, height: Int) {
        top = max(0, min(top, count - max(1, height)))
    }

    /// The numbers of the lines on the screen.
    public func visible(count: Int, height: Int) -> Range<Int> {
        var state = self
        state.settle(count: count, height: height)
        return state.top..<max(state.top, min(count, state.top + max(0, height)))
    }
}
