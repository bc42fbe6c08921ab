import HuddleCore

/// Reads a cell that holds an NHS number.
enum NHSCell {
    /// Ten digits when the check digit holds; anything else is kept as it was typed and reported.
    static func read(_ text: String) -> CellReading {
        let bare = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        if let number = valid(bare) { return .value(number.digits) }
        let quoted = CellText.quoted(text)
        if bare.contains(where: { $0 == "E" || $0 == "e" }), bare.contains("+"), Double(bare) != nil
        {
            return .refused(
                .init(
                    what: "a spreadsheet has shortened the number to \(quoted), digits are lost",
                    expected: "the column as text in the spreadsheet, then all ten digits"))
        }
        let what: String
        if NHSNumber.tenDigits(in: bare) == nil {
            what = "\(quoted) is not ten digits"
        } else if NHSNumber(bare) == nil {
            what = "\(quoted) fails its check digit"
        } else {
            what = "\(quoted) is a placeholder"
        }
        return .doubtful(text, .init(what: what, expected: "an NHS number such as 999 000 0018"))
    }

    /// A number that can tell two people apart: `0000000000` has a right check digit and cannot.
    static func valid(_ text: String) -> NHSNumber? {
        guard let number = NHSNumber(text), Set(number.digits).count > 1 else { return nil }
        return number
    }
}
