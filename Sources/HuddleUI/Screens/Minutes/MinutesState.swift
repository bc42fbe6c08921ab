import HuddleCore
import TerminalUI

/// Whose minutes are read, and in which version; nil is the latest.
struct MinutesSubject: Equatable, Sendable {
    let meeting: MeetingID
    var version: Int?
}

/// The minutes of one meeting, to read.
struct MinutesState: Equatable, Sendable, TextScreen {
    var subject: MinutesSubject
    var list = ListState()
    var scroll = ScrollState()
    /// The line on which `n` last stopped.
    var hit: Int?

    init(meeting: MeetingID) {
        subject = MinutesSubject(meeting: meeting)
    }

    var meeting: MeetingID { subject.meeting }

    func lines(_ model: Model) -> [TextLine] {
        MinutesScreen.lines(subject, model, width: MinutesScreen.width(model))
    }
}
