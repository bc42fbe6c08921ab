import HuddleCore
import TerminalUI

/// Whose minutes are read, and in which version; nil is the latest.
struct MinutesSubject: Equatable, Sendable {
    let meeting: MeetingID
    var version: Int?
}

/// The minutes of one meeting, to read.
struct MinutesState: Equatable, Sendable, ListScreen {
    var subject: MinutesSubject
    var list = ListState()
    var scroll = ScrollState()
    /// The line on which `n` last stopped.
    var hit: Int?

    init(meeting: MeetingID) {
        subject = MinutesSubject(meeting: meeting)
    }

    var meeting: MeetingID { subject.meeting }

    func rowCount(in model: Model) -> Int {
        MinutesScreen.lines(subject, model, width: MinutesScreen.width(model)).count
    }

    /// Scrolls the text instead of moving a selection.
    mutating func move(_ motion: ListMotion, in model: Model) {
        scroll.move(motion, count: rowCount(in: model), height: model.listHeight)
    }
}
