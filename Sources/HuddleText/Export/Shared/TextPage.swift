/// A page of plain text that is written from the top, wrapped to its width. What somebody typed goes
/// through `SafeText.inline` first.
struct TextPage {
    private let columns: Int
    private let measure: TextMeasure
    private(set) var text = ""

    init(columns: Int, measure: TextMeasure) {
        self.columns = columns
        self.measure = measure
    }

    /// A paragraph from `indent` columns in; its further lines stand `hanging` columns deeper.
    mutating func add(_ words: String, indent: Int = 0, hanging: Int = 0) {
        let first = max(1, columns - indent)
        let rest = max(1, columns - indent - hanging)
        let lines = measure.wrap(words, to: first, then: rest)
        for (index, line) in lines.enumerated() {
            let margin = index == 0 ? indent : indent + hanging
            text += String(repeating: " ", count: margin) + line + "\n"
        }
    }

    /// A heading after an empty line.
    mutating func addHeading(_ words: String) {
        addGap()
        add(words, hanging: 3)
    }

    /// An empty line.
    mutating func addGap() {
        text += "\n"
    }
}
