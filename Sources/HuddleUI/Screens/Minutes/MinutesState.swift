import HuddleCore
import TerminalUI

/// The minutes of one meeting, to read.
struct MinutesState: Equatable, Sendable, ListScreen {
    let meeting: MeetingID
    var list = ListState()
    var scroll = ScrollState()
    /// The line on which `n` last stopped.
    var hit: Int?

    init(meeting: MeetingID) {
        self.meeting = meeting
    }

    func rowCount(in model: Model) -> Int {
        MinutesScreen.lines(meeting, model, width: MinutesScreen.width(model)).count
    }

    /// Scrolls the text instead of moving a selection.
    mutating func move(_ motion: ListMotion, in model: Model) {
        scroll.move(motion, count: rowCount(in: model), height: model.listHeight)
    }
}
