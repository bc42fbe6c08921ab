import HuddleCore

extension Model {
    /// Goes in to a screen, or back to it when it lies below.
    mutating func show(_ screen: Screen) {
        let left = left
        filter = nil
        isLeaving = false
        stack.show(screen, leaving: left)
        settleScreen()
    }

    /// Goes in to a screen even where one of its place lies below, so that Esc comes back here.
    mutating func push(_ screen: Screen) {
        let left = left
        filter = nil
        isLeaving = false
        stack.push(screen, leaving: left)
        settleScreen()
    }

    /// How the screen shown would be left now.
    private var left: ScreenStack.Left {
        ScreenStack.Left(
            screen: stack.top, filter: filter, selected: stack.top.selectedID(in: self))
    }

    /// Goes back exactly one level, to the list as it was left; false at home.
    mutating func back() -> Bool {
        filter = nil
        keepPlaceInPast()
        guard let left = stack.pop() else { return false }
        filter = left.filter
        if let selected = left.selected { follow(selected) }
        goOnTyping(left.entry)
        return true
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
