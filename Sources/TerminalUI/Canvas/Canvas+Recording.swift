extension Canvas {
    /// The rows as text, without the spaces at their ends.
    public func glyphs() -> [String] {
        (0..<size.height).map { y in
            let text = row(y).map(\.text).joined()
            let end = text.lastIndex { $0 != " " }
            return end.map { String(text[...$0]) } ?? ""
        }
    }

    /// The roles of the cells row by row, one `StyleRole.letter` for each cell.
    public func roles() -> [String] {
        (0..<size.height).map { y in
            String(row(y).map(\.role.letter))
        }
    }

    /// All rows as one text, each on its line; the form in which a screen stands in a test.
    public func text() -> String {
        glyphs().joined(separator: "\n")
    }
}
