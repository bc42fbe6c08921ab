import HuddleCore
import TerminalUI

extension OrderScreen {
    static func draw(
        _ state: OrderState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let rows = state.rows(model)
        let word = model.settings.word
        let settled = rows.count { $0.result != .none }
        let inner = drawPanel(
            "Running order: \(counted(rows.count, word.rawValue, word.plural))",
            settled > 0 ? "\(settled) settled" : "", into: &canvas, in: rect.readable)
        guard !rows.isEmpty else {
            let words =
                model.meeting == nil
                ? "No meeting is open. Esc goes back; m at home starts one."
                : model.filter == nil
                    ? "Nobody is on the list. + puts somebody on it."
                    : "Nobody fits these words. Esc clears them."
            return drawEmpty(words, into: &canvas, in: inner)
        }
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            drawOrderRow(rows[index], model, into: &canvas, in: row, selection)
        }
    }
}

/// One row of the running order: how it stands, stage, name, why or how long.
func drawOrderRow(
    _ row: OrderRow, _ model: Model, into canvas: inout Canvas, in rect: Rect,
    _ selection: StyleRole?
) {
    let timeColumn = Columns.Column(rect.width < 48 && row.seconds == 0 ? 0 : 5)
    let columns = Columns(
        [.init(1), .init(1), .init(40, least: 12), .init(22, least: 9), timeColumn],
        in: rect.width - 1)
    let time = Span(row.seconds > 0 ? ClockWords.minutes(row.seconds) : "", .muted)
    canvas.write(
        orderFields(row, model) + [time], in: columns.cells(of: rect), over: selection)
}

/// How somebody on the list stands, stage, name, and why.
func orderFields(_ row: OrderRow, _ model: Model) -> [Span] {
    let restricted = Span("Restricted", .restricted)
    let warning = row.namesake.map { " ! \($0.words)" } ?? ""
    let name = Span(
        model.shownName(row.patient) + warning, row.isCurrent ? .heading : .text)
    return [
        Span(symbol(of: row)),
        Span(row.stage?.rawValue ?? "·", styleRole(of: row.stage)),
        row.isRestricted ? restricted : name,
        Span(stateWords(row), row.result == .none && !row.isCurrent ? .due : .muted),
    ]
}

private func symbol(of row: OrderRow) -> String {
    if row.isCurrent { return "▶" }
    switch row.result {
    case .none: return " "
    case .recorded, .noChange: return "✓"
    case .deferred, .notDiscussed: return "›"
    }
}

private func stateWords(_ row: OrderRow) -> String {
    switch row.result {
    case .deferred: "put off"
    case .notDiscussed: "carried over"
    case .noChange: "no change"
    case .recorded: "done"
    case .none: row.isCurrent ? "now" : row.reason
    }
}
