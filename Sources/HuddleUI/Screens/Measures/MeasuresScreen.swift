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
        let explained = state.isExplained ? state.selected(model) : nil
        let lines = explained.map { explanation($0, width: rect.readable.width - 4) } ?? []
        let (bottom, top) = rect.readable.splitBottom(
            explained == nil ? 0 : min(max(9, lines.count + 2), rect.height * 2 / 3))
        if let explained {
            let inner = drawPanel(explained.name, explained.key, into: &canvas, in: bottom)
            draw(lines, into: &canvas, in: inner.inset(horizontally: 1, vertically: 0))
        }
        let kind = state.template.map { model.settings.template($0).name } ?? "all meetings"
        let inner = drawPanel(
            "Measures: \(kind)", "last \(state.span.label)", into: &canvas, in: top)
        guard !model.record.allMeetings.isEmpty else {
            return drawEmpty(
                "Nothing to measure yet: no meeting has been held. Esc goes back, and m starts one.",
                into: &canvas, in: inner)
        }
        let rows = state.rows(model)
        let plot = max(4, min(26, inner.width - 60))
        let name = max(41, min(longestName(rows), inner.width - plot - 26))
        let columns = Columns(
            [.init(name, least: 20), .init(7, least: 6), .init(10), .init(plot, least: 4)],
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

    /// The cells that the longest name takes.
    private static func longestName(_ rows: [MeasuresState.Row]) -> Int {
        rows.map { row in
            guard case .measure(let measured) = row else { return 0 }
            return DisplayWidth.of(measured.name) + 2
        }.max() ?? 0
    }

    private static func fields(_ row: MeasureRow, plot width: Int) -> [Span] {
        let result = row.result
        let count = result.denominator > 0 ? "\(result.numerator)/\(result.denominator)" : ""
        return [
            Span("  " + row.name, .label), Span(result.words),
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

    /// How a measure is made, what to hold it against, and what it is made of, home by home.
    private static func explanation(_ row: MeasureRow, width: Int) -> [String] {
        guard let measure = row.measure else { return [] }
        let facts = [
            ("Formula", measure.formula), ("Above", measure.numerator),
            ("Below", measure.denominator), ("Compare", measure.comparator),
            ("Source", measure.source),
        ]
        return (facts + row.parts.map { ($0.name, $0.words) }).flatMap { label, text in
            TextLayout.wrap("\(label): \(text)", to: width)
        }
    }

    /// The lines that there is room for; the last says how many there is none for.
    private static func draw(_ lines: [String], into canvas: inout Canvas, in rect: Rect) {
        let fits = lines.count <= rect.height
        let shown = fits ? lines.count : max(0, rect.height - 1)
        for (number, line) in lines.prefix(shown).enumerated() {
            canvas.writeFitted(line, in: rect.row(number), role: .text)
        }
        if !fits {
            canvas.writeFitted(
                "and \(counted(lines.count - shown, "more line")), in a taller window",
                in: rect.row(shown), role: .muted)
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
