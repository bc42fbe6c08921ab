/// Builds the lines of one paragraph of printable ASCII, where each byte takes a cell; the lines are
/// those that `TextLayout.wrapCells` gives.
struct PlainLineWrapper {
    private static let space = UInt8(ascii: " ")

    private let bytes: [UInt8]
    private let width: Int
    private let indent: Int
    private var lines: [String] = []
    /// Where the line begins that is being filled.
    private var start = 0
    /// Its cells so far, with its indent.
    private var used = 0

    init(_ paragraph: String, width: Int, indent: Int) {
        bytes = Array(paragraph.utf8)
        self.width = width
        self.indent = indent
    }

    /// The lines, at least one.
    mutating func wrap() -> [String] {
        for place in bytes.indices {
            while used + 1 > width, start < place { breakLine(before: place) }
            // The spaces that a break stands for are dropped.
            if start == place, bytes[place] == Self.space, !lines.isEmpty {
                start = place + 1
            } else {
                used += 1
            }
        }
        push(start..<bytes.count)
        return lines
    }

    private mutating func breakLine(before place: Int) {
        guard bytes[place] != Self.space,
            let space = bytes[start..<place].lastIndex(of: Self.space),
            bytes[start..<space].contains(where: { $0 != Self.space })
        else { return startLine(at: place, after: place) }
        startLine(at: space + 1, after: space)
        used += place - start
        // A word that only just fitted may be too wide for a line with an indent.
        while used > width {
            let end = start + width - indent
            startLine(at: end, after: end)
            used += place - start
        }
    }

    private mutating func startLine(at next: Int, after end: Int) {
        push(start..<end)
        start = next
        used = indent
    }

    private mutating func push(_ line: Range<Int>) {
        let kept = bytes[line].lastIndex { $0 != Self.space }.map { bytes[line.lowerBound...$0] }
        guard let kept else { return lines.append("") }
        lines.append(spaces(lines.isEmpty ? 0 : indent) + String(decoding: kept, as: UTF8.self))
    }
}
