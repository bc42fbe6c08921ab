/// Text as people search it: case, accents and the kind of apostrophe do not matter.
public enum SearchText {
    /// Lower case without accents: `Zoë O’Neill` becomes `zoe o'neill`.
    public static func folded(_ text: some StringProtocol) -> String { folded(String(text)) }

    /// The same. Not generic: nobody specialises what another module asks for.
    public static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                folded.append(scalar)
            } else if let letter = LatinLetters.base(of: scalar) {
                folded.append(letter)
            } else if !scalar.isCombiningMark {
                folded.append(contentsOf: plain(scalar).unicodeScalars)
            }
        }
        return String(folded).lowercased()
    }

    /// True when every word of `query` stands somewhere in `text`.
    public static func matches(_ query: String, in text: String) -> Bool {
        FoldedWords(query).stand(in: folded(text))
    }

    /// Punctuation that keyboards write differently, and letters that are two.
    private static func plain(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "’", "‘", "ʼ": "'"
        case "ß": "ss"
        case "æ", "Æ", "ǣ", "Ǣ", "ǽ", "Ǽ": "ae"
        case "œ", "Œ": "oe"
        default: String(scalar)
        }
    }
}

/// The letters under the marks of Latin letters, as their names in Unicode say: `ệ` is named LATIN SMALL
/// LETTER E WITH CIRCUMFLEX AND DOT BELOW. Written out, because asking for hundreds of names is felt
/// each time the program starts; a test asks.
private enum LatinLetters {
    /// The letter without its marks; nil for what is no single Latin letter with marks.
    static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xC0...0x24F: letter(in: marked, at: scalar.value - 0xC0)
        case 0x1E00...0x1EFF: letter(in: more, at: scalar.value - 0x1E00)
        default: nil
        }
    }

    private static func letter(in letters: StaticString, at place: UInt32) -> Unicode.Scalar? {
        let byte = letters.utf8Start[Int(place)]
        return byte == UInt8(ascii: ".") ? nil : Unicode.Scalar(byte)
    }

    private static var marked: StaticString {
        """
        aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiii...jjkk.lllllll\
        lllnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.\
        bbbb...cc.ddd....ffg...ikkl..nnooo..pp.....ttttuu.vyyzz.........\
        .....d..l..n.aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j.d.gg..nnaa..oo\
        aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylnt...acclts\
        z..b..eejj.qrryy
        """
    }

    private static var more: StaticString {
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwya.....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy
        """
    }
}

extension Unicode.Scalar {
    fileprivate var isCombiningMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }
}
