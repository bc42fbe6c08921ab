import HuddleCore
import TerminalUI

/// Past meetings, newest first.
struct MeetingsState: Equatable, Sendable, ListScreen {
    var list = ListState()

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// The meetings as the filter leaves them.
    func rows(_ model: Model) -> [MeetingID] {
        model.record.allMeetings.reversed().filter { id in
            guard model.filter != nil, let meeting = model.record.meetings[id] else { return true }
            let name = model.settings.template(meeting.template).name
            return model.passesFilter("\(meeting.date) \(meeting.date.long) \(name)")
        }
    }
}

enum MeetingsScreen {
    static let commands: [UICommand] = [
        UICommand("read", "Read the minutes selected", .move, keys: [.enter], in: [.meetings]) {
            model in
            guard case .meetings(let state) = model.stack.top else { return [] }
            let rows = state.rows(model)
            guard rows.indices.contains(state.list.selected) else { return [] }
            return model.go(.minutes(MinutesState(meeting: rows[state.list.selected])))
        }.hinted("read")
    ]

    static func draw(
        _ state: MeetingsState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let rows = state.rows(model)
        canvas.box(rect, title: "Meetings: \(rows.count)")
        let inner = rect.inset(by: 1)
        guard !rows.isEmpty else {
            let words =
                model.filter == nil ? "No meeting yet. Esc, then m starts one." : "None fits."
            return drawEmpty(words, into: &canvas, in: inner)
        }
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            guard let summary = model.summary(of: rows[index]) else { return }
            let (date, rest) = row.splitLeft(14)
            let (name, numbers) = rest.splitLeft(min(28, rest.width / 2))
            canvas.writeFitted(summary.date.long, in: date, role: selection ?? .text)
            canvas.writeFitted(
                model.settings.template(summary.template).name, in: name, role: selection ?? .label)
            let words =
                "\(summary.discussed) of \(summary.listed) discussed · \(summary.actions) actions"
            let state = summary.isSignedOff ? "signed off" : "open"
            canvas.writeFitted("\(words) · \(state)", in: numbers, role: selection ?? .muted)
        }
    }
}
