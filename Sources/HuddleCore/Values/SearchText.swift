/// Text as people search it: case, accents and the kind of apostrophe do not matter.
public enum SearchText {
    /// Lower case without accents: `Zoë O’Neill` becomes `zoe o'neill`.
    public static func folded(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                folded.append(scalar)
            } else if let letters = LatinLetters.base(of: scalar) {
                folded.append(contentsOf: letters.unicodeScalars)
            } else if !scalar.isCombiningMark {
                folded.append(contentsOf: plain(scalar).unicodeScalars)
            }
        }
        return String(folded).lowercased()
    }

    /// True when every word of `query` stands somewhere in `text`.
    public static func matches(_ query: String, in text: String) -> Bool {
        let haystack = folded(text)
        return folded(query).split(separator: " ").allSatisfy { haystack.contains($0) }
    }

    /// Punctuation that keyboards write differently, and letters that are two.
    private static func plain(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "’", "‘", "ʼ": "'"
        case "ß": "ss"
        case "æ", "Æ": "ae"
        case "œ", "Œ": "oe"
        default: String(scalar)
        }
    }
}

/// The letters under the marks of Latin letters, looked up by their names once.
private enum LatinLetters {
    /// The letter without its marks; nil for what is no Latin letter with marks.
    static func base(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case marked.first...marked.last: marked.letters[Int(scalar.value - marked.first)]
        case more.first...more.last: more.letters[Int(scalar.value - more.first)]
        default: nil
        }
    }

    private static let marked = Block(0xC0...0x24F)
    private static let more = Block(0x1E00...0x1EFF)

    private struct Block {
        let first: UInt32
        let last: UInt32
        let letters: [String?]

        init(_ values: ClosedRange<UInt32>) {
            (first, last) = (values.lowerBound, values.upperBound)
            letters = values.map { Unicode.Scalar($0)?.baseLatinLetter }
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
