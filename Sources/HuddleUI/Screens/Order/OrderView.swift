import HuddleCore
import TerminalUI

extension OrderScreen {
    static func draw(
        _ state: OrderState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let rows = state.rows(model)
        let width = min(rect.width, Layout.widestText)
        let panel = Rect(x: rect.x, y: rect.y, width: width, height: rect.height)
        canvas.box(panel, title: "Running order: \(rows.count) \(model.settings.word.plural)")
        let inner = panel.inset(by: 1)
        guard !rows.isEmpty else {
            return drawEmpty(
                "Nobody is on the list. + puts somebody on it.", into: &canvas, in: inner)
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
    let (mark, rest) = rect.splitLeft(2)
    let (stage, words) = rest.splitLeft(2)
    let (note, name) = words.splitRight(min(16, words.width / 2))
    canvas.writeFitted(symbol(of: row), in: mark, role: selection ?? .text)
    canvas.writeFitted(
        row.stage?.rawValue ?? "·", in: stage, role: selection ?? styleRole(of: row.stage))
    if row.isRestricted {
        canvas.writeFitted("Restricted", in: name, role: selection ?? .restricted)
    } else {
        let shown = model.shownName(row.patient)
        canvas.writeFitted(shown, in: name, role: selection ?? (row.isCurrent ? .heading : .text))
    }
    canvas.writeAligned(
        noteWords(row), in: note.inset(horizontally: 1, vertically: 0),
        role: selection ?? .muted, alignment: .right)
}

private func symbol(of row: OrderRow) -> String {
    if row.isCurrent { return "▶" }
    switch row.result {
    case .none: return " "
    case .recorded, .noChange: return "✓"
    case .deferred, .notDiscussed: return "›"
    }
}

private func noteWords(_ row: OrderRow) -> String {
    if row.isCurrent || row.seconds > 0 && row.result != .none {
        return ClockWords.minutes(row.seconds)
    }
    switch row.result {
    case .deferred: return "put off"
    case .notDiscussed: return "carried over"
    case .noChange: return "no change"
    case .recorded: return "done"
    case .none: return row.reason
    }
}
