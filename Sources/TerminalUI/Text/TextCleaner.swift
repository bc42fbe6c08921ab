/// Collects characters and leaves out or replaces what a terminal must not receive.
struct TextCleaner {
    /// ncurses holds five scalars in a cell: one that takes room and four marks.
    static let marksPerCell = 4
    private static let dottedCircle: Unicode.Scalar = "\u{25CC}"

    let lineBreaks: DisplayText.LineBreaks
    private var scalars = String.UnicodeScalarView()
    /// Marks that the last base can still take; nothing when there is no base on this line.
    private var room: Int?
    /// Whether the last base is a picture, which joiners and tints would change.
    private var isAfterPicture = false

    /// A cleaner that has seen nothing yet.
    init(lineBreaks: DisplayText.LineBreaks) {
        self.lineBreaks = lineBreaks
    }

    var result: String { String(scalars) }

    /// Adds one character, however many scalars it has.
    mutating func add(_ character: Character) {
        if character == "\r\n" { return addLineBreak() }
        for scalar in character.unicodeScalars {
            if isAfterPicture && scalar == "\u{200D}" { return }
            if isAfterPicture && scalar.properties.isEmojiModifier { continue }
            add(scalar)
        }
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        switch ScalarKind(of: scalar) {
        case .lineBreak: addLineBreak()
        case .blank: addBase(" ")
        case .forbidden: addBase(DisplayText.replacement)
        case .invisible: break
        case .mark: addMark(scalar)
        case .base: addBase(scalar)
        }
    }

    private mutating func addBase(_ scalar: Unicode.Scalar) {
        scalars.append(scalar)
        room = TextCleaner.marksPerCell
        isAfterPicture = isPicture(scalar)
    }

    private mutating func addMark(_ scalar: Unicode.Scalar) {
        // A mark with nothing before it would join the cell to its left, whatever that is.
        if room == nil { addBase(TextCleaner.dottedCircle) }
        guard let left = room, left > 0 else { return }
        scalars.append(scalar)
        room = left - 1
    }

    private mutating func addLineBreak() {
        switch lineBreaks {
        case .asSpaces: addBase(" ")
        case .kept:
            scalars.append("\n")
            room = nil
            isAfterPicture = false
        }
    }
}

/// Whether a scalar begins a picture whose joined or tinted forms terminals disagree about.
private func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x203B && scalar.properties.isEmoji
}
