import TerminalUI

/// Draws items of several lines each, the selected one marked and in view as a whole.
func drawParagraphs(
    _ items: [[Span]], _ list: ListState, into canvas: inout Canvas, in rect: Rect
) {
    let selected = list.settled(count: items.count, height: rect.height).selected
    let lines = items.enumerated().flatMap { index, spans in
        spans.enumerated().map { (item: index, isFirst: $0 == 0, span: $1) }
    }
    var scroll = ScrollState()
    if let last = lines.lastIndex(where: { $0.item == selected }),
        let first = lines.firstIndex(where: { $0.item == selected })
    {
        // A little of what follows stays in view, because it belongs to what is selected.
        scroll.reveal(min(last + 2, lines.count - 1), count: lines.count, height: rect.height)
        scroll.reveal(first, count: lines.count, height: rect.height)
    }
    for (row, index) in scroll.visible(count: lines.count, height: rect.height).enumerated() {
        let line = lines[index]
        let place = rect.row(row)
        let isSelected = line.item == selected
        canvas.target(line.item, in: place)
        if isSelected {
            canvas.fill(place, .selection)
            let mark = line.isFirst || row == 0 ? ">" : " "
            canvas.write(mark, at: place.origin, role: .selection, within: place)
            if line.isFirst { canvas.cursor = place.origin }
        }
        canvas.writeFitted(
            line.span.text, in: place.splitLeft(2).1,
            role: isSelected ? .selection : line.span.role)
    }
}

/// The text as lines of one role, those after the first indented like it.
func paragraph(_ text: String, _ role: StyleRole, indent: Int = 0, width: Int) -> [Span] {
    TextLayout.wrap(text, to: max(10, width - indent), hangingIndent: 2).map {
        Span(String(repeating: " ", count: indent) + $0, role)
    }
}
