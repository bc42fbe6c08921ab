/// Which row of a list is selected, and which is the first on the screen.
public struct ListState: Hashable, Sendable {
    /// The number of the selected row; zero in a list without rows.
    public private(set) var selected: Int
    /// The number of the first row shown.
    public private(set) var top: Int

    /// A list at its start, or with a row selected.
    public init(selected: Int = 0) {
        self.selected = max(0, selected)
        top = 0
    }

    /// Moves the selection in a list of `count` rows of which `height` are on the screen.
    public mutating func move(_ motion: ListMotion, count: Int, height: Int) {
        let page = max(1, height - 1)
        switch motion {
        case .up: selected -= 1
        case .down: selected += 1
        case .pageUp: selected -= page
        case .pageDown: selected += page
        case .first: selected = 0
        case .last: selected = count - 1
        }
        settle(count: count, height: height)
    }

    /// Selects a row by its number.
    public mutating func select(_ row: Int, count: Int, height: Int) {
        selected = row
        settle(count: count, height: height)
    }

    /// Brings the selection back into a list that changed, and onto the screen.
    public mutating func settle(count: Int, height: Int) {
        selected = max(0, min(selected, count - 1))
        let rows = max(1, height)
        top = max(top, selected - rows + 1)
        top = max(0, min(top, selected, max(0, count - rows)))
    }

    /// The same list as it must be for `count` rows with `height` of them on the screen.
    public func settled(count: Int, height: Int) -> ListState {
        var copy = self
        copy.settle(count: count, height: height)
        return copy
    }

    /// The numbers of the rows on the screen.
    public func visible(count: Int, height: Int) -> Range<Int> {
        let state = settled(count: count, height: height)
        return state.top..<max(state.top, min(count, state.top + max(0, height)))
    }
}
