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
        let (list, preview) = rect.splitPreview
        let inner = drawPanel(counted(rows.count, "meeting"), into: &canvas, in: list)
        guard !rows.isEmpty else {
            let words =
                model.filter == nil
                ? "No meeting yet. Esc, then m starts one."
                : "No meeting fits these words. Esc clears them."
            return drawEmpty(words, into: &canvas, in: inner)
        }
        let columns = Columns(
            [.init(11), .init(24, least: 10), .init(10), .init(18, least: 11), .init(10)],
            in: inner.width - 3)
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            canvas.write(fields(rows[index], model), in: columns.cells(of: row), over: selection)
        }
        let selected = state.list.settled(count: rows.count, height: inner.height).selected
        if let preview {
            MinutesScreen.draw(
                .opening(of: rows[selected], model), model, into: &canvas, in: preview)
            canvas.cursor = inner.row(0).origin
        }
    }

    private static func fields(_ meeting: MeetingID, _ model: Model) -> [Span] {
        guard let summary = model.summary(of: meeting) else { return [] }
        return [
            Span(summary.date.long), Span(model.settings.template(summary.template).name, .label),
            summary.isSignedOff ? Span("signed off", .done) : Span("open", .due),
            Span("\(summary.discussed) of \(summary.listed) discussed", .muted),
            Span(counted(summary.actions, "action"), .muted),
        ]
    }
}
