import HuddleCore
import TerminalUI

extension WrapUpScreen {
    static func draw(
        _ state: WrapUpState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        guard let meeting = model.meeting else {
            return drawEmpty("No meeting is open. Esc goes home.", into: &canvas, in: rect)
        }
        let rows = rows(model)
        let counts = model.record.counts(of: meeting)
        let settled = "\(counts.outcomes) of \(counts.listed) have an outcome"
        let note =
            rect.width < 60
            ? settled : "\(settled) · \(MeetingPace.planWords(model, meeting))"
        let inner = drawPanel("Wrap-up", note, into: &canvas, in: rect.readable)
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            let span = span(rows[index], model, in: row.width)
            canvas.writeFitted(span.text, in: row, role: selection ?? span.role)
        }
    }

    /// What a row of so many cells says.
    static func span(_ row: WrapUpRow, _ model: Model, in width: Int = .max) -> Span {
        switch row {
        case .heading(let words): Span(words, .heading)
        case .problem(let words): Span(words, .due)
        case .open(let patient): Span("[ ] " + model.shownName(patient), .text)
        case .owner(let name, let count): Span("\(name) (\(count))", .label)
        case .line(let words, let kept, _):
            Span(
                TextLayout.fit("   " + words, to: max(15, width - DisplayWidth.of(kept))) + kept,
                .text)
        case .blank: Span("", .text)
        }
    }
}
