extension TextLayout {
    /// The text in lines no wider than the given cells, broken between words where possible.
    ///
    /// Line breaks in the text are kept, spaces at a break are dropped, and a word wider than the
    /// line is divided. Lines after the first of a paragraph start with `hangingIndent` spaces.
    public static func wrap(
        _ text: String, to width: Int, hangingIndent: Int = 0
    ) -> [String] {
        let clean = DisplayText.clean(text, lineBreaks: .kept)
        let room = max(1, width)
        let indent = max(0, min(hangingIndent, room - 2))
        guard clean.utf8.contains(UInt8(ascii: "\n")) else {
            return wrapParagraph(clean, to: room, indent: indent)
        }
        return clean.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { wrapParagraph(String($0), to: room, indent: indent) }
    }

    /// One clean paragraph in lines, by the shortest way that gives them.
    private static func wrapParagraph(_ paragraph: String, to width: Int, indent: Int) -> [String] {
        if DisplayText.isPlain(paragraph) {
            var wrapper = PlainLineWrapper(paragraph, width: width, indent: indent)
            return wrapper.wrap()
        }
        if paragraph.utf8.last != UInt8(ascii: " "), DisplayWidth.of(paragraph) <= width {
            return [paragraph]
        }
        return wrapCells(of: paragraph, to: width, indent: indent)
    }

    /// One clean paragraph in lines, whatever cells its characters take.
    static func wrapCells(of paragraph: String, to width: Int, indent: Int) -> [String] {
        var wrapper = LineWrapper(width: width, indent: indent)
        for unit in CellUnits(ofClean: paragraph) {
            wrapper.add(unit)
        }
        return wrapper.finish()
    }
}

/// Builds the lines of one paragraph, cell by cell.
private struct LineWrapper {
    let width: Int
    let indent: Int
    private var lines: [String] = []
    private var line: [CellUnit] = []
    private var used = 0

    /// A paragraph without a line yet.
    init(width: Int, indent: Int) {
        self.width = width
        self.indent = indent
    }

    /// Puts one more cell at the end of the paragraph.
    mutating func add(_ unit: CellUnit) {
        while used + unit.width > width && !line.isEmpty {
            breakLine(before: unit)
        }
        // The spaces that a break stands for are dropped.
        if line.isEmpty && unit.isSpace && !lines.isEmpty { return }
        line.append(unit)
        used += unit.width
    }

    /// The lines, at least one.
    mutating func finish() -> [String] {
        push(line[...])
        return lines
    }

    private mutating func breakLine(before unit: CellUnit) {
        let lastSpace = unit.isSpace ? nil : line.lastIndex(where: \.isSpace)
        guard let space = lastSpace, line[..<space].contains(where: { !$0.isSpace }) else {
            push(line[...])
            return startLine()
        }
        let word = line[(space + 1)...]
        push(line[..<space])
        startLine()
        for part in word {
            add(part)
        }
    }

    private mutating func push(_ units: ArraySlice<CellUnit>) {
        let kept = units.lastIndex { !$0.isSpace }.map { units[...$0] } ?? []
        let start = lines.isEmpty ? 0 : indent
        lines.append(spaces(kept.isEmpty ? 0 : start) + kept.map(\.text).joined())
    }

    private mutating func startLine() {
        line = []
        used = indent
    }
}
