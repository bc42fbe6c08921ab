/// The cells of a clean line of text, one after the other.
///
/// Each is a scalar that takes room together with the marks upon it.
struct CellUnits: Sequence, IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private var upcoming: Unicode.Scalar?

    /// Walks over text that has been cleaned.
    init(ofClean text: String) {
        scalars = text.unicodeScalars.makeIterator()
        upcoming = scalars.next()
    }

    /// The next cell with its marks.
    mutating func next() -> CellUnit? {
        guard let base = upcoming else { return nil }
        upcoming = scalars.next()
        var text = String(base)
        while let mark = upcoming, DisplayWidth.of(mark) == 0 {
            text.unicodeScalars.append(mark)
            upcoming = scalars.next()
        }
        return CellUnit(text: text, width: DisplayWidth.of(base))
    }
}

/// What one cell, or a pair of cells, shows.
struct CellUnit: Equatable {
    let text: String
    let width: Int

    var isSpace: Bool { text == " " }
    var isNewline: Bool { text == "\n" }
}
