import HuddleCore
import TerminalUI

/// A text made from the record to look back on: a story, what was missed, two minutes beside each other.
struct ReadingState: Equatable, Sendable, TextScreen {
    let subject: Subject
    var list = ListState()
    var scroll = ScrollState()
    var hit: Int?

    /// What the text is about.
    enum Subject: Equatable, Sendable {
        case story(PatientID)
        case missed(Missed.Since, PatientID?)
        /// One minutes beside another; the same meeting twice is as signed off and as it stands now.
        case comparison(MeetingID, MeetingID)
        /// Two versions of one meeting's minutes.
        case versions(MeetingID, Int, Int)

        /// True where two minutes stand beside each other.
        var isComparison: Bool {
            switch self {
            case .comparison, .versions: true
            case .story, .missed: false
            }
        }
    }

    init(_ subject: Subject) {
        self.subject = subject
    }

    func lines(_ model: Model) -> [TextLine] {
        let key = model.readingKey(subject)
        return model.kept.reading(key) ?? ReadingLines(model, width: key.width).lines(subject)
    }
}

extension Model {
    /// What the lines of a reading depend on now.
    func readingKey(_ subject: ReadingState.Subject) -> KeptLists.ReadingKey {
        let isWide = subject.isComparison
        let width = isWide ? max(20, size.width - 4) : MinutesScreen.width(self)
        return KeptLists.ReadingKey(
            events: record.eventCount, subject: subject, width: width, privacy: privacy,
            asOf: asOf)
    }
}
