import HuddleCore

extension Model {
    /// Goes in to a screen, or back to it when it lies below.
    mutating func show(_ screen: Screen) {
        filter = nil
        isLeaving = false
        stack.show(screen)
        settleScreen()
    }

    /// Goes back exactly one level; false at home.
    mutating func back() -> Bool {
        filter = nil
        return stack.pop()
    }

    mutating func goHome() {
        filter = nil
        stack.popToRoot()
    }

    /// Gives a screen that was just entered its first selection.
    private mutating func settleScreen() {
        switch stack.top {
        case .discussion(var state):
            state.settle(self)
            stack.top = .discussion(state)
        case .wrapUp(var state):
            state.settle(self)
            stack.top = .wrapUp(state)
        default: break
        }
    }

    /// Rows that a list has on the screen between title and footer.
    var listHeight: Int { max(1, Layout(size).body.height - 3) }
}
