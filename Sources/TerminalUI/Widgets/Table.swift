/// Columns of text with headings, and one selected row.
///
/// The first two cells of each row belong to the `>` that marks the selected one.
public struct Table: Sendable {
    /// How wide a column is.
    public enum Width: Hashable, Sendable {
        /// Always this many cells.
        case fixed(Int)
        /// At least `minimum` cells, and a share by `weight` of what the others leave.
        case flexible(weight: Int, minimum: Int)
    }

    /// One column.
    public struct Column: Hashable, Sendable {
        public var title: String
        public var width: Width
        public var alignment: TextLayout.Alignment

        /// A column, aligned to the left unless told otherwise.
        public init(
            _ title: String, width: Width, alignment: TextLayout.Alignment = .left
        ) {
            self.title = title
            self.width = width
            self.alignment = alignment
        }
    }

    /// What stands in one column of a row.
    public struct Field: Hashable, Sendable {
        public var text: String
        public var role: StyleRole

        /// A field, in plain text unless told otherwise.
        public init(_ text: String, role: StyleRole = .text) {
            self.text = text
            self.role = role
        }
    }

    /// Where the selection is and whether keys go to it.
    public enum Focus: Hashable, Sendable {
        case focused
        case unfocused
        /// Nothing is selected, as in a printed table.
        case none
    }

    /// The cells before the first column.
    public static let markerWidth = 2
    private static let gap = 2

    public var columns: [Column]
    public var rows: [[Field]]

    /// A table; rows shorter than the columns end in empty fields.
    public init(columns: [Column], rows: [[Field]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The cells of each column in a region of a width; columns that do not fit get none.
    public func columnWidths(in width: Int) -> [Int] {
        let room = width - Table.markerWidth - Table.gap * max(0, columns.count - 1)
        let wanted = columns.map(\.leastWidth)
        let weights = columns.map(\.weight)
        let total = weights.reduce(0, +)
        var spare = max(0, room - wanted.reduce(0, +))
        var left = max(0, room)
        var weightLeft = total
        return columns.indices.map { index in
            let share = weightLeft > 0 ? spare * weights[index] / weightLeft : 0
            spare -= share
            weightLeft -= weights[index]
            let cells = min(wanted[index] + share, left)
            left -= cells
            return cells
        }
    }

    /// Draws the headings and the rows around the selected one.
    ///
    /// Returns where the cursor belongs: on the selected row, when there is one.
    @discardableResult
    public func draw(
        into canvas: inout Canvas, in rect: Rect, list: ListState, focus: Focus = .focused
    ) -> Point? {
        let widths = columnWidths(in: rect.width)
        let (head, body) = rect.splitTop(hasTitles ? 1 : 0)
        if hasTitles {
            let titles = columns.map { Field($0.title, role: .label) }
            draw(titles, widths: widths, in: head, into: &canvas)
        }
        let list = list.settled(count: rows.count, height: body.height)
        let visible = list.visible(count: rows.count, height: body.height)
        var cursor: Point?
        for (line, number) in visible.enumerated() {
            let row = body.row(line)
            draw(rows[number], widths: widths, in: row, into: &canvas)
            guard number == list.selected, focus != .none else { continue }
            mark(row, focus: focus, in: &canvas)
            cursor = row.origin
        }
        return cursor
    }

    private var hasTitles: Bool {
        columns.contains { !$0.title.isEmpty }
    }

    private func draw(
        _ fields: [Field], widths: [Int], in row: Rect, into canvas: inout Canvas
    ) {
        var x = row.minX + Table.markerWidth
        for (index, column) in columns.enumerated() where widths[index] > 0 {
            let cell = Rect(x: x, y: row.y, width: widths[index], height: 1).intersection(row)
            let field = index < fields.count ? fields[index] : Field("")
            canvas.writeAligned(
                field.text, in: cell, role: field.role, alignment: column.alignment)
            x += widths[index] + Table.gap
        }
    }

    private func mark(_ row: Rect, focus: Focus, in canvas: inout Canvas) {
        canvas.write(">", at: row.origin, role: .text, within: row)
        canvas.restyle(row, focus == .focused ? .selection : .selectionUnfocused)
    }
}

extension Table.Column {
    fileprivate var leastWidth: Int {
        switch width {
        case .fixed(let cells): max(0, cells)
        case .flexible(_, let minimum): max(0, minimum)
        }
    }

    fileprivate var weight: Int {
        switch width {
        case .fixed: 0
        case .flexible(let weight, _): max(0, weight)
        }
    }
}
