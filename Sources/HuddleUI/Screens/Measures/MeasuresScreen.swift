import HuddleCore
import TerminalUI

enum MeasuresScreen {
    static let commands: [UICommand] = [
        UICommand(
            "explain-measure", "How the measure is made, what to hold it against, and its source",
            .move, keys: [.enter], in: [.measures]
        ) { $0.changeMeasures { $0.isExplained.toggle() } }.hinted("how it is made"),
        UICommand(
            "measures-template", "The next kind of meeting, or all", .move, keys: [.tab],
            in: [.measures]
        ) { model in
            let keys = model.settings.templates.map(\.key)
            return model.changeMeasures { state in
                let place = state.template.flatMap { keys.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
                state.template = place < keys.count ? keys[place] : nil
            }
        }.hinted("kind of meeting"),
        UICommand(
            "measures-period", "4, 13 or 52 weeks", .move, keys: [.character("p")],
            in: [.measures]
        ) { model in
            model.changeMeasures { state in
                let all = MeasuresState.Span.allCases
                let place = all.firstIndex(of: state.span) ?? 0
                state.span = all[(place + 1) % all.count]
            }
        }.hinted("period"),
    ]

    static func draw(
        _ state: MeasuresState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let explained = state.isExplained ? state.selected(model)?.measure : nil
        let (top, bottom) = rect.readable.splitBottom(
            explained == nil ? 0 : min(9, rect.height / 2))
        if let explained { draw(explained, into: &canvas, in: bottom) }
        let kind = state.template.map { model.settings.template($0).name } ?? "all meetings"
        let inner = drawPanel(
            "Measures: \(kind)", "last \(state.span.label)", into: &canvas, in: top)
        let rows = state.rows(model)
        let plot = max(4, min(26, inner.width - 60))
        let columns = Columns(
            [.init(41, least: 20), .init(7, least: 6), .init(10), .init(plot, least: 4)],
            in: inner.width - 3)
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            switch rows[index] {
            case .heading(let words):
                canvas.writeFitted(words, in: row, role: selection ?? .heading)
            case .measure(let measured):
                let fields = fields(measured, plot: columns.widths[3])
                canvas.write(fields, in: columns.cells(of: row), over: selection)
            }
        }
    }

    private static func fields(_ row: MeasureRow, plot width: Int) -> [Span] {
        let result = row.result
        let count = result.denominator > 0 ? "\(result.numerator)/\(result.denominator)" : ""
        return [
            Span("  " + (row.measure?.name ?? row.key), .label), Span(result.words),
            Span(result.figure == .share ? count : "", .muted),
            Span(plot(row, width: width), .timerCalm),
        ]
    }

    /// A row of values where meetings have their own, else a bar as long as the share.
    private static func plot(_ row: MeasureRow, width: Int) -> String {
        if row.series.count > 1 {
            return Sparkline(row.series.map { $0 ?? 0 }).text(width: width)
        }
        guard row.result.figure == .share, let percent = row.result.magnitude, percent > 0 else {
            return ""
        }
        return String(repeating: "█", count: max(1, min(width, percent * width / 100)))
    }

    private static func draw(_ measure: Measure, into canvas: inout Canvas, in rect: Rect) {
        let inner = drawPanel(measure.name, measure.key, into: &canvas, in: rect)
            .inset(horizontally: 1, vertically: 0)
        let facts = [
            ("Formula", measure.formula), ("Above", measure.numerator),
            ("Below", measure.denominator), ("Compare", measure.comparator),
            ("Source", measure.source),
        ]
        let lines = facts.flatMap { label, text in
            TextLayout.wrap("\(label): \(text)", to: inner.width)
        }
        for (number, line) in lines.prefix(inner.height).enumerated() {
            canvas.writeFitted(line, in: inner.row(number), role: .text)
        }
    }
}

extension Model {
    fileprivate mutating func changeMeasures(
        _ change: (inout MeasuresState) -> Void
    ) -> [Effect] {
        guard case .measures(var state) = stack.top else { return [] }
        change(&state)
        stack.top = .measures(state)
        return []
    }
}
