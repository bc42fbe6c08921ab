import HuddleCore
import TerminalUI

/// The first page of minutes, as it stands beside a list of meetings.
struct MinutesPage: Equatable, Sendable, TextScreen {
    let shown: [TextLine]
    /// True when more follows that was not worked out.
    var isOpening = false
    var list = ListState()
    var scroll = ScrollState()
    var hit: Int?

    func lines(_ model: Model) -> [TextLine] { shown }

    func note(shown: Int, of count: Int) -> String {
        isOpening ? "Enter reads on" : "\(shown) of \(count) lines"
    }
}

extension MinutesPage {
    /// The first lines of the minutes, as many as the screen is high. Whole minutes can be hundreds of
    /// lines; worked out for every key in a list of meetings, they would be what a key waits for.
    static func opening(of meeting: MeetingID, _ model: Model) -> MinutesPage {
        let key = model.minutesKey(
            MinutesSubject(meeting: meeting), width: MinutesScreen.width(model),
            rows: model.size.height)
        return model.kept.opening(key) ?? find(key, model)
    }

    /// Works the page out from the record, person after person until it is full.
    static func find(_ key: KeptLists.MinutesKey, _ model: Model) -> MinutesPage {
        if let opening = model.record.openingOfMinutes(
            of: key.subject.meeting, model.settings, version: key.subject.version)
        {
            let minutes = MinutesLines(opening.outline, model, width: key.width)
            var lines = minutes.head()
            for patient in opening.patients {
                if lines.count >= key.rows {
                    return MinutesPage(shown: Array(lines.prefix(key.rows)), isOpening: true)
                }
                lines += minutes.lines(about: opening.minutes(about: patient))
            }
        }
        return MinutesPage(shown: MinutesScreen.findLines(key.subject, model, width: key.width))
    }
}
