import TerminalUI

/// How the width of a row is shared among its columns.
///
/// Every column gets what it wants while there is room; then the last give way first, down to the
/// least that makes sense, and below that they are left out. What is left over goes to the first.
struct Columns: Equatable {
    /// One column: the cells it would like, and the least that is worth drawing.
    struct Column: Equatable {
        let wanted: Int
        let least: Int
        /// True when it is left out before any column to the left of it is cut.
        var isExtra = false

        init(_ wanted: Int, least: Int? = nil) {
            self.wanted = wanted
            self.least = least ?? wanted
        }

        /// A column that is left out before any column to the left of it is cut.
        static func extra(_ wanted: Int, least: Int) -> Column {
            var column = Column(wanted, least: least)
            column.isExtra = true
            return column
        }
    }

    let widths: [Int]
    private static let gap = 2

    init(_ columns: [Column], in room: Int) {
        var widths = columns.map(\.wanted)
        func excess() -> Int {
            let shown = widths.count { $0 > 0 }
            return widths.reduce(0, +) + Columns.gap * max(0, shown - 1) - room
        }
        for index in widths.indices.reversed() where excess() > 0 {
            widths[index] -= min(excess(), widths[index] - columns[index].least)
            if columns[index].isExtra, excess() > 0 { widths[index] = 0 }
        }
        for index in widths.indices.dropFirst().reversed() where excess() > 0 {
            widths[index] = 0
        }
        if let first = widths.first { widths[0] = max(0, first - max(0, excess())) }
        for index in widths.indices where widths[index] > 0 && excess() < 0 {
            widths[index] += min(-excess(), max(0, columns[index].wanted - widths[index]))
        }
        self.widths = widths
    }

    /// The columns of a row from left to right; those without room have no cells.
    func cells(of row: Rect) -> [Rect] {
        var x = row.minX
        return widths.map { width in
            let cell = Rect(x: x, y: row.y, width: min(width, max(0, row.maxX - x)), height: 1)
            if width > 0 { x += width + Columns.gap }
            return cell
        }
    }
}

extension Canvas {
    /// Writes fields into columns, each cut with a mark where it does not fit.
    mutating func write(_ fields: [Span], in cells: [Rect], over role: StyleRole? = nil) {
        for (field, cell) in zip(fields, cells) where cell.width > 0 {
            writeFitted(field.text, in: cell, role: role ?? field.role)
        }
    }
}

extension Rect {
    /// The region no wider than text should run.
    var readable: Rect { atMost(Layout.widestText + 4) }

    /// A list and, where the window is wide, room beside it to show what is selected.
    var splitPreview: (list: Rect, preview: Rect?) {
        guard width >= 160 else { return (readable, nil) }
        let (list, rest) = splitLeft(width / 2 - 10)
        return (list, rest.readable)
    }

    /// The region with columns added at both sides.
    func widened(by columns: Int) -> Rect {
        Rect(x: x - columns, y: y, width: width + 2 * columns, height: height)
    }

    /// The region, cut at the right to a number of columns.
    func atMost(_ columns: Int) -> Rect {
        Rect(x: x, y: y, width: min(width, columns), height: height)
    }
}
