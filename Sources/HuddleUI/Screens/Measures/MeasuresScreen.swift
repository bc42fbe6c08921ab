import HuddleCore
import TerminalUI

enum MeasuresScreen {
    static let commands: [UICommand] = []

    static func draw(
        _ state: MeasuresState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let measures = state.measures(model)
        let meetings = measures.meetings
        let rows = state.rows(measures)
        let dates = [meetings.first?.date, meetings.last?.date].compactMap { $0?.brief }
        let inner = drawPanel(
            "Measures: \(counted(meetings.count, "meeting"))", dates.joined(separator: " to "),
            into: &canvas, in: rect.readable)
        guard !rows.isEmpty else {
            return drawEmpty(
                "Nothing to measure yet: this screen counts signed-off meetings. "
                    + "Esc, then m starts one.", into: &canvas, in: inner)
        }
        let plot = max(6, min(26, inner.width - 44))
        let columns = Columns(
            [.init(28, least: 18), .init(10), .init(plot, least: 4)], in: inner.width - 3)
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            if case .heading(let words) = rows[index] {
                canvas.writeFitted(words, in: row, role: selection ?? .heading)
                return
            }
            let fields = fields(rows[index], plot: columns.widths[2], model)
            canvas.write(fields, in: columns.cells(of: row), over: selection)
        }
    }

    private static func fields(
        _ row: MeasuresState.Row, plot: Int, _ model: Model
    ) -> [Span] {
        switch row {
        case .heading: return []
        case .measure(let name, let values, let shown):
            let latest = (values.last ?? nil).map { words(for: $0, shown) } ?? "not kept"
            return [
                Span(name, .label), Span(latest),
                Span(Sparkline(values.map { $0 ?? 0 }).text(width: plot)),
            ]
        case .role(let role, let count, let total):
            return [
                Span(model.settings.roles.role(role).name, .label),
                Span("\(count) of \(total)"),
                Span(bar(count, of: total, width: plot), .timerCalm),
            ]
        }
    }

    private static func words(for value: Int, _ shown: MeasuresState.Row.Shown) -> String {
        switch shown {
        case .number: "\(value)"
        case .time: ClockWords.minutes(value)
        }
    }

    /// A bar as long as the share, one cell at the least where there is anything.
    private static func bar(_ count: Int, of total: Int, width: Int) -> String {
        guard total > 0, count > 0 else { return "" }
        return String(repeating: "█", count: max(1, min(width, count * width / total)))
    }
}
