import HuddleCore
import TerminalUI

extension RollCallScreen {
    static func draw(
        _ state: RollCallState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        guard let meeting = model.meeting else {
            return drawEmpty("No meeting is open. Esc, then m starts one.", into: &canvas, in: rect)
        }
        let (page, beside) = rect.splitLeft(rect.readable.width)
        let hasRoom = beside.width >= 44
        let (summary, body) = page.splitBottom(hasRoom ? 0 : rect.height < 12 ? 1 : 5)
        if hasRoom {
            RoomView(model, meeting).draw(into: &canvas, in: beside.readable)
        } else {
            RoomView(model, meeting).drawSummary(into: &canvas, in: summary)
        }
        let here = model.record.peopleInMeeting(meeting).count
        let inner = drawPanel("Who is here?", "\(here) here", into: &canvas, in: body)
        guard let note = model.openTemplate.note, inner.height > 6 else {
            return drawRoll(state, model, into: &canvas, in: inner)
        }
        let (top, roll) = inner.splitTop(1)
        canvas.writeFitted(note, in: top.inset(horizontally: 1, vertically: 0), role: .quote)
        drawRoll(state, model, into: &canvas, in: roll)
    }

    private static func drawRoll(
        _ state: RollCallState, _ model: Model, into canvas: inout Canvas, in inner: Rect
    ) {
        let rows = state.rows(model)
        guard !rows.isEmpty else {
            let words =
                model.filter == nil
                ? "Nobody is in the directory yet. + adds a guest; "
                    + "huddle import professionals FILE.csv brings your team in."
                : "Nobody fits these words. Esc clears them."
            return drawEmpty(words, into: &canvas, in: inner)
        }
        let hasOrganisations = rows.contains { $0.organisation != nil }
        // Names and roles have what they need, so that a role is cut last.
        let words = rows.map { [fields($0, model)[2], fields($0, model)[3]].map(\.text) }
        func longest(_ column: Int) -> Int {
            max(14, words.map { DisplayWidth.of($0[column]) }.max() ?? 0)
        }
        let columns = Columns(
            [
                .init(3), .init(9, least: 7), .init(longest(0), least: 14),
                .init(longest(1), least: 10),
                hasOrganisations ? .extra(25, least: 16) : .init(0),
            ], in: inner.width - 3)
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            canvas.write(fields(rows[index], model), in: columns.cells(of: row), over: selection)
        }
    }

    /// What stands in a row, field by field.
    static func fields(_ row: RollRow, _ model: Model) -> [Span] {
        let isHere = row.attendance.isInMeeting
        let isChair = model.meeting.flatMap(model.record.chair) == row.professional
        return [
            Span(isHere ? "[x]" : "[ ]"),
            Span(
                row.attendance == .absent ? "" : row.attendance.label, isHere ? .done : .muted),
            Span(row.name + (isChair ? " (chair)" : "")),
            Span(model.settings.roles.role(row.role).name, .label),
            Span(row.organisation ?? "", .muted),
        ]
    }

    /// Which core roles are missing.
    static func plainSummary(_ model: Model) -> [String] {
        guard let meeting = model.meeting else { return ["No meeting is open."] }
        let missing = RoomView(model, meeting).missingRoles
        return [
            missing.isEmpty
                ? "All core roles are here" : "Not here yet: \(missing.joined(separator: ", "))"
        ]
    }
}
