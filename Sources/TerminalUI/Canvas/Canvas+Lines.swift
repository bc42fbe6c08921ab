extension Canvas {
    /// Draws a border around a region, with a title set into its top edge.
    public mutating func box(
        _ rect: Rect, title: String? = nil, role: StyleRole = .border,
        titleRole: StyleRole = .heading
    ) {
        guard rect.width >= 2, rect.height >= 2 else { return }
        drawEdge(rect.row(0), ends: ("╭", "╮"), role: role)
        drawEdge(rect.row(rect.height - 1), ends: ("╰", "╯"), role: role)
        for y in (rect.minY + 1)..<(rect.maxY - 1) {
            write("│", at: Point(x: rect.minX, y: y), role: role)
            write("│", at: Point(x: rect.maxX - 1, y: y), role: role)
        }
        if let title { writeTitle(title, in: rect.row(0), role: titleRole) }
    }

    /// Draws a rule across the first row of a region, joined to the border at both its ends.
    public mutating func horizontalRule(
        _ rect: Rect, title: String? = nil, role: StyleRole = .border,
        titleRole: StyleRole = .heading
    ) {
        guard rect.width >= 2, rect.height >= 1 else { return }
        drawEdge(rect.row(0), ends: ("├", "┤"), role: role)
        if let title { writeTitle(title, in: rect.row(0), role: titleRole) }
    }

    /// Draws a plain line across the first row of a region.
    public mutating func line(_ rect: Rect, role: StyleRole = .border) {
        guard !rect.isEmpty else { return }
        write(String(repeating: "─", count: rect.width), at: rect.origin, role: role)
    }

    /// Sets a note into the right end of a border's top edge or of a rule.
    public mutating func edgeNote(_ text: String, on edge: Rect, role: StyleRole = .muted) {
        let room = edge.width - 4
        guard room > 0, !text.isEmpty else { return }
        let note = " " + TextLayout.fit(text, to: room) + " "
        let width = charset.width(ofClean: note)
        write(note, at: Point(x: edge.maxX - 1 - width, y: edge.y), role: role, within: edge)
    }

    private mutating func drawEdge(
        _ row: Rect, ends: (left: String, right: String), role: StyleRole
    ) {
        let middle = String(repeating: "─", count: row.width - 2)
        write(ends.left + middle + ends.right, at: row.origin, role: role)
    }

    private mutating func writeTitle(_ title: String, in row: Rect, role: StyleRole) {
        let room = row.width - 4
        guard room > 0, !title.isEmpty else { return }
        let text = " " + TextLayout.fit(title, to: room - 2) + " "
        guard room > 2 else { return }
        write(text, at: Point(x: row.minX + 1, y: row.y), role: role, within: row)
    }
}
