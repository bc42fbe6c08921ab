import HuddleCore

extension LineWords.Piece {
    /// How files that others wrote may spell a value of the register; none for other words.
    ///
    /// A single plain word, `female` or `English`, says nothing of anybody and would be found
    /// everywhere, unless somebody is called so.
    public var spellings: [String] {
        guard let field, text.count > (field.isName ? 1 : 3) else { return [] }
        let isSingle = text.allSatisfy { $0.isLetter || $0 == "-" }
        guard !isSingle || field.isName else { return [] }
        return Set([text, NHSNumber.grouped(text), Day(text)?.long ?? text]).sorted()
    }
}
