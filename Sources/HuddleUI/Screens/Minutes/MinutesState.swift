import HuddleCore
import TerminalUI

/// The minutes of one meeting, to read.
struct MinutesState: Equatable, Sendable, TextScreen {
    let meeting: MeetingID
    var list = ListState()
    var scroll = ScrollState()
    /// The line on which `n` last stopped.
    var hit: Int?

    init(meeting: MeetingID) {
        self.meeting = meeting
    }

    func lines(_ model: Model) -> [TextLine] {
        MinutesScreen.lines(meeting, model, width: MinutesScreen.width(model))
    }
}
