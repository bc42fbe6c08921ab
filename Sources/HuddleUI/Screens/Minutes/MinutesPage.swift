import HuddleCore
import TerminalUI

/// Minutes as they are drawn: all of them to scroll in, or only the first lines beside a list.
struct MinutesPage {
    let state: MinutesState
    let lines: [MinutesScreen.Line]
    /// True when more follows that was not worked out.
    var isOpening = false
}

extension MinutesPage {
    /// The first lines of the minutes, as many as the screen is high. Whole minutes can be hundreds of
    /// lines; worked out for every key in a list of meetings, they would be what a key waits for.
    static func opening(of meeting: MeetingID, _ model: Model) -> MinutesPage {
        let width = MinutesScreen.width(model)
        let key = model.minutesKey(meeting, width: width, rows: model.size.height)
        return model.kept.opening(key) ?? find(key, model)
    }

    /// Works the page out from the record: a few people first, more while they leave room.
    static func find(_ key: KeptLists.MinutesKey, _ model: Model) -> MinutesPage {
        let state = MinutesState(meeting: key.meeting)
        var people = 4
        while let outline = model.record.minutes(
            of: key.meeting, model.settings, .opening(people: people)),
            outline.people.count == people
        {
            let lines = MinutesLines(outline, model, width: key.width).opening()
            if lines.count >= key.rows {
                return MinutesPage(
                    state: state, lines: Array(lines.prefix(key.rows)), isOpening: true)
            }
            people *= 2
        }
        return MinutesPage(
            state: state, lines: MinutesScreen.findLines(key.meeting, model, width: key.width))
    }
}

extension MinutesPage: Equatable, Sendable {}
