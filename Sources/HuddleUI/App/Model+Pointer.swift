import TerminalUI

/// The mouse, for those who turned it on: it selects and scrolls, and does nothing else.
extension Model {
    mutating func take(_ move: PointerMove) -> [Effect] {
        guard isMouseOn, !isCurtained, !isTooSmall, !isWaiting else { return [] }
        switch move {
        case .wheelUp: return scroll(.up)
        case .wheelDown: return scroll(.down)
        case .click(let point):
            // A click beside the line that is typed into must not take it away.
            guard overlay == nil, entry == nil, let row = view(self).target(at: point) else {
                return []
            }
            selectRow(row)
            return []
        }
    }

    private mutating func scroll(_ key: Key) -> [Effect] {
        if overlay != nil { return takeInOverlay(key) }
        guard entry == nil else { return [] }
        stack.top.move(key == .up ? .up : .down, in: self)
        return []
    }

    /// Selects a row as the arrow keys would.
    mutating func selectRow(_ row: Int) {
        stack.top.move(.first, in: self)
        for _ in 0..<row { stack.top.move(.down, in: self) }
    }
}
