import TerminalUI

/// How many rows a notice takes: what to press next stands at its end and is never cut away.
func statusRows(_ model: Model) -> Int {
    max(1, min(3, noticeLines(model).count))
}

private func noticeLines(_ model: Model) -> [String] {
    notice(model).map { TextLayout.wrap($0.text, to: model.size.width - 2) } ?? []
}

/// What was just said, else what stays wrong until somebody goes elsewhere.
private func notice(_ model: Model) -> Notice? {
    model.notice ?? model.standingNotice
}

/// Above the footer: what just happened, else what the entry line understood.
func drawStatus(_ model: Model, into canvas: inout Canvas, in rect: Rect) {
    if let notice = notice(model) {
        let role: StyleRole =
            switch notice.kind {
            case .done: .notice
            case .refused: .warning
            case .trouble: .error
            }
        canvas.fill(rect, role)
        for (number, line) in noticeLines(model).prefix(rect.height).enumerated() {
            canvas.writeFitted(" " + line, in: rect.row(number), role: role)
        }
    } else if let entry = model.entry {
        drawSpans(entryUnderstanding(entry, model), into: &canvas, in: rect.splitLeft(1).1)
    } else if let filter = model.filter {
        drawFilter(filter, into: &canvas, in: rect)
    }
}

private func drawFilter(_ filter: FilterState, into canvas: inout Canvas, in rect: Rect) {
    let (mark, field) = rect.splitLeft(2)
    canvas.write(" /", at: mark.origin, role: .hintKey, within: mark)
    let cursor = filter.editor.draw(into: &canvas, in: field, role: .input)
    if filter.isTyping { canvas.cursor = cursor }
}
