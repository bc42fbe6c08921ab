/// The rows as text, in columns.
struct BenchTable {
    private(set) var rows: [BenchRow] = []
    /// What could not be measured, and why.
    private(set) var skipped: [String] = []

    mutating func add(_ row: BenchRow) {
        rows.append(row)
    }

    mutating func skip(_ words: String) {
        skipped.append(words)
    }

    /// The table, a line for each row.
    var text: String {
        let header = ["work", "ours", "beside", "its figure", "ratio", "budget", ""]
        let cells = [header] + rows.map(Self.cells)
        let widths = header.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
        let lines = cells.map { row in
            let padded = zip(row, widths).map { text, width in
                text + String(repeating: " ", count: width - text.count)
            }
            return Self.trimmed(padded.joined(separator: "  "))
        }
        return (lines + skipped.map { "skipped: \($0)" }).joined(separator: "\n") + "\n"
    }

    private static func cells(_ row: BenchRow) -> [String] {
        [
            row.work, row.ours.words, row.otherName, row.other.words,
            row.ratio > 0 ? row.ratio.words + "x" : "", row.budgetWords, row.verdict,
        ]
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}

extension BenchRow {
    fileprivate var budgetWords: String {
        switch budget {
        case .ratio(let most): "\(most.words)x"
        case .most(let most): ours.with(most).words
        case .none: ""
        }
    }
}

extension BenchRow.Measure {
    /// The figure with its unit; nothing when there is none.
    var words: String {
        guard value > 0 else { return "" }
        switch self {
        case .milliseconds(let value): return "\(value.words) ms"
        case .microseconds(let value): return "\(value.words) us"
        case .megabytes(let value): return "\(value.words) MB"
        }
    }

    /// Another value in the same unit.
    fileprivate func with(_ value: Double) -> Self {
        switch self {
        case .milliseconds: .milliseconds(value)
        case .microseconds: .microseconds(value)
        case .megabytes: .megabytes(value)
        }
    }
}

extension Double {
    /// Three digits or so: `0.42`, `7.3`, `184`.
    var words: String {
        let scale = self < 1 ? 100.0 : self < 20 ? 10.0 : 1.0
        let rounded = (self * scale).rounded() / scale
        return scale == 1 ? "\(Int(rounded))" : "\(rounded)"
    }
}
