/// Rows under headings: in columns that fit a terminal, or plain for another program.
struct TextTable {
    /// One column.
    struct Column {
        let heading: String
        /// How narrow it may get; nil when it is never cut.
        var narrowest: Int?
        /// How many times as wide as others it stays while all are cut.
        var weight = 1
    }

    let columns: [Column]
    let rows: [[String]]

    /// The table in its shape; each cell on one line without control characters.
    func text(_ shape: TableShape) -> String {
        switch shape {
        case .plain: return plain
        case .fitting(let width, let measure):
            guard !rows.isEmpty else { return "" }
            return fitted(rows.map { $0.map(SafeText.oneLine) }, width, measure)
        }
    }

    private var plain: String {
        var text = ""
        for row in rows {
            for (place, cell) in row.enumerated() {
                if place > 0 { text += "\t" }
                text += SafeText.oneLine(cell)
            }
            text += "\n"
        }
        return text
    }

    private func fitted(_ rows: [[String]], _ width: Int, _ measure: TextMeasure) -> String {
        let all = [columns.map(\.heading)] + rows
        let widths = widths(of: all, width, measure)
        return all.map { row in
            let cells = zip(row, widths).map { measure.pad($0, to: $1) }
            return measure.fit(cells.joined(separator: "  ").withoutTrailingSpaces, to: width)
                + "\n"
        }.joined()
    }

    /// As wide as the widest cell; then the widest column that may be cut gives way, again and
    /// again.
    private func widths(of rows: [[String]], _ width: Int, _ measure: TextMeasure) -> [Int] {
        var widths = columns.indices.map { column in
            rows.reduce(0) { max($0, measure.of($1[column])) }
        }
        var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
        while excess > 0 {
            let cuttable = columns.indices.filter { widths[$0] > columns[$0].narrowest ?? .max }
            guard
                let widest = cuttable.max(by: {
                    widths[$0] * columns[$1].weight < widths[$1] * columns[$0].weight
                })
            else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}

extension String {
    fileprivate var withoutTrailingSpaces: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
