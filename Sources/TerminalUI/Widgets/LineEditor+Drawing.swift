extension LineEditor {
    /// Draws the text over the rows of a region and returns where the cursor is.
    ///
    /// When the text has more rows than the region, the rows around the cursor are shown.
    @discardableResult
    public func draw(
        into canvas: inout Canvas, in rect: Rect, role: StyleRole = .input
    ) -> Point? {
        guard !rect.isEmpty else { return nil }
        let rows = EditorRows(self, width: rect.width, charset: canvas.charset)
        let place = rows.place(of: cursor)
        let top = max(0, place.y - rect.height + 1)
        canvas.fill(rect, role)
        for (number, row) in rows.rows.dropFirst(top).prefix(rect.height).enumerated() {
            let line = rect.row(number)
            canvas.write(row.shown, at: line.origin, role: role, within: line)
        }
        return Point(x: rect.minX + min(place.x, rect.width - 1), y: rect.minY + place.y - top)
    }

    /// The number of rows that the whole text takes at a width, one at the least.
    public func rowCount(width: Int, charset: Charset = .unicode) -> Int {
        EditorRows(self, width: width, charset: charset).rows.count
    }
}

/// The rows of a text in an editor; unlike wrapped text they keep every space.
struct EditorRows {
    /// A row: which characters it holds, and what they look like.
    struct Row {
        var range: Range<Int>
        var shown = ""
        var widths: [Int] = []
        var width: Int { widths.reduce(0, +) }
    }

    private(set) var rows: [Row] = []
    private let width: Int

    /// Lays out the text of an editor at a width.
    init(_ editor: LineEditor, width: Int, charset: Charset) {
        self.width = max(1, width)
        rows = [Row(range: 0..<0)]
        for (index, character) in editor.characters.enumerated() {
            if character == "\n" {
                rows.append(Row(range: (index + 1)..<(index + 1)))
            } else {
                let shown = DisplayText.clean(String(character))
                add(shown, width: charset.width(ofClean: shown), at: index)
            }
        }
        if let last = rows.last, last.width >= self.width {
            rows.append(Row(range: last.range.upperBound..<last.range.upperBound))
        }
    }

    /// The column and row of the cursor before the character of a number.
    func place(of cursor: Int) -> Point {
        let number = rows.lastIndex { $0.range.lowerBound <= cursor } ?? 0
        let row = rows[number]
        let column = row.widths.prefix(cursor - row.range.lowerBound).reduce(0, +)
        return Point(x: column, y: number)
    }

    private mutating func add(_ shown: String, width cells: Int, at index: Int) {
        if let last = rows.last, last.width + cells > width, !last.range.isEmpty {
            breakLastRow(before: shown)
        }
        let last = rows.count - 1
        rows[last].range = rows[last].range.lowerBound..<(index + 1)
        rows[last].shown += shown
        rows[last].widths.append(cells)
    }

    /// Starts a row, with the word that the last row ends in when there is one before it.
    private mutating func breakLastRow(before shown: String) {
        let last = rows.count - 1
        let row = rows[last]
        let next = row.range.upperBound
        rows.append(Row(range: next..<next))
        guard shown != " ", let space = lastSpace(in: row), space + 1 < row.widths.count else {
            return
        }
        let kept = Array(row.shown)
        guard kept.count == row.widths.count else { return }
        let start = row.range.lowerBound + space + 1
        rows[last] = Row(
            range: row.range.lowerBound..<start, shown: String(kept[...space]),
            widths: Array(row.widths[...space]))
        rows[last + 1] = Row(
            range: start..<next, shown: String(kept[(space + 1)...]),
            widths: Array(row.widths[(space + 1)...]))
    }

    private func lastSpace(in row: Row) -> Int? {
        Array(row.shown).lastIndex(of: " ")
    }
}
