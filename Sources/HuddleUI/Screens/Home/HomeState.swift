import HuddleCore
import TerminalUI

/// The first screen: the next meeting, open actions, the register, what changed.
struct HomeState: Equatable, Sendable, ListScreen {
    var list = ListState()

    func rowCount(in model: Model) -> Int { HomeScreen.news(model).count }
}
