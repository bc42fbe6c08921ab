import HuddleCore

/// What a screen says, as lines one below the other: for screen readers, pipes and scripts.
public struct PlainPage: Equatable, Sendable {
    /// One line; one that can be selected has the row of the screen's list that it stands for.
    struct Line: Equatable, Sendable {
        let text: String
        var row: Int?

        init(_ text: String, row: Int? = nil) {
            self.text = text
            self.row = row
        }
    }

    let title: String
    let lines: [Line]
    /// The row of the list that is selected.
    var selected: Int?

    init(_ title: String, _ lines: [Line], selected: Int? = nil) {
        self.title = title
        self.lines = lines.filter { !$0.text.isEmpty }
        self.selected = selected
    }

    /// The whole page: its title, then its lines, those that can be selected with their numbers.
    public var text: [String] { [title] + numberedLines }

    /// The lines that another page of the same title does not have.
    func news(since other: PlainPage) -> [String] {
        let known = Set(other.numberedLines)
        return numberedLines.filter { !known.contains($0) }
    }

    /// The row that a number stands for; nil where no line has it.
    func row(numbered number: Int) -> Int? {
        let rows = lines.compactMap(\.row)
        return rows.indices.contains(number - 1) ? rows[number - 1] : nil
    }

    /// The line that is selected, with its number.
    var selectedLine: String? {
        zip(lines, numberedLines).first { $0.0.row != nil && $0.0.row == selected }?.1
    }

    private var numberedLines: [String] {
        var number = 0
        return lines.map { line in
            guard line.row != nil else { return line.text }
            number += 1
            return "\(number). \(line.text)"
        }
    }
}

extension [Span] {
    /// What the fields of a row say, one after the other.
    var plainWords: String {
        map { $0.text.trimmed }.filter { !$0.isEmpty }.reduce("") { words, field in
            // A box to tick belongs to what follows it.
            words.isEmpty ? field : words + (words.hasSuffix("]") ? " " : ", ") + field
        }
    }
}
