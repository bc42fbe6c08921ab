import TerminalUI

/// One row above the footer: what just happened, else what the entry line understood.
func drawStatus(_ model: Model, into canvas: inout Canvas, in rect: Rect) {
    if let notice = model.notice {
        let role: StyleRole =
            switch notice.kind {
            case .done: .notice
            case .refused: .warning
            case .trouble: .error
            }
        canvas.fill(rect, role)
        canvas.writeFitted(" " + notice.text, in: rect, role: role)
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
