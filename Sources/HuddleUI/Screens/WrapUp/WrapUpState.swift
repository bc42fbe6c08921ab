import HuddleCore
import TerminalUI

/// Before the meeting closes: who has no outcome, and what everybody takes away.
struct WrapUpState: Equatable, Sendable, ListScreen {
    var list = ListState()

    func rowCount(in model: Model) -> Int { WrapUpScreen.rows(model).count }
}

/// One line of the wrap-up.
enum WrapUpRow: Equatable {
    case heading(String)
    /// Somebody on the list whom nothing settles yet.
    case open(PatientID)
    /// What one owner takes away.
    case owner(String, actions: Int)
    case line(String)
}
