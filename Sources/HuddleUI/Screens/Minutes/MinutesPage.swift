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

    /// Works the page out from the record: a few people first, more while they leave room.
    static func find(_ key: KeptLists.MinutesKey, _ model: Model) -> MinutesPage {
        var people = 4
        while let outline = model.record.minutes(
            of: key.subject.meeting, model.settings, version: key.subject.version,
            .opening(people: people)),
            outline.people.count == people
        {
            let lines = MinutesLines(outline, model, width: key.width).opening()
            if lines.count >= key.rows {
                return MinutesPage(shown: Array(lines.prefix(key.rows)), isOpening: true)
            }
            people *= 2
        }
        return MinutesPage(shown: MinutesScreen.findLines(key.subject, model, width: key.width))
    }
}
