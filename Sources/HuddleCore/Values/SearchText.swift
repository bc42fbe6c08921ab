/// Text as people search it: case, accents and the kind of apostrophe do not matter.
public enum SearchText {
    /// Lower case without accents: `Zoë O’Neill` becomes `zoe o'neill`.
    public static func folded(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        for character in text {
            fold(character, into: &folded)
        }
        return String(folded).lowercased()
    }

    /// True when every word of `query` stands somewhere in `text`.
    public static func matches(_ query: String, in text: String) -> Bool {
        FoldedWords(query).stand(in: folded(text))
    }

    private static func fold(_ character: Character, into folded: inout String.UnicodeScalarView) {
        for scalar in character.unicodeScalars where !scalar.isCombiningMark {
            folded.append(contentsOf: plain(scalar).unicodeScalars)
        }
    }

    /// The letter without its marks, and punctuation that keyboards write differently.
    private static func plain(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "’", "‘", "ʼ": "'"
        case "ß": "ss"
        case "æ", "Æ": "ae"
        case "œ", "Œ": "oe"
        case "\u{C0}"..."\u{24F}", "\u{1E00}"..."\u{1EFF}":
            scalar.baseLatinLetter ?? String(scalar)
        default: String(scalar)
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isCombiningMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    /// `ệ` is named LATIN SMALL LETTER E WITH CIRCUMFLEX AND DOT BELOW: the base stands before WITH.
    fileprivate var baseLatinLetter: String? {
        guard let words = properties.name?.split(separator: " "), words.count > 4,
            words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH"
        else { return nil }
        return String(words[3])
    }
}
