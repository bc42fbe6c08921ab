/// A typed line as words, so that markers can be taken out and nothing else is lost.
struct EntryWords: Equatable, Sendable {
    /// One word, or one quoted name: `@"L Lewis"`.
    struct Word: Equatable, Sendable {
        var text: String
        /// True for the first word of a line of a text with several lines.
        let startsLine: Bool
        /// True for what was understood as a marker and does not stand in the text.
        var isMarker = false
    }

    private(set) var words: [Word] = []

    /// Cuts at white space; a name in quotes behind `@` stays together.
    init(_ line: some StringProtocol) {
        var rest = line[...]
        var startsLine = false
        while let first = rest.first {
            if first.isWhitespace {
                startsLine = startsLine || first.isNewline
                rest.removeFirst()
                continue
            }
            let end = Self.endOfWord(rest)
            words.append(Word(text: String(rest[..<end]), startsLine: startsLine))
            startsLine = false
            rest = rest[end...]
        }
    }

    /// The places of the words that belong to the text.
    var plain: [Int] { words.indices.filter { !words[$0].isMarker } }

    /// The text without its markers, with one space or line break between words.
    var text: String { text(of: plain) }

    /// The words at some places as a text.
    func text(of places: [Int]) -> String {
        let places = Set(places)
        var text = ""
        var startsLine = false
        for place in words.indices {
            startsLine = startsLine || words[place].startsLine
            guard places.contains(place) else { continue }
            if !text.isEmpty { text += startsLine ? "\n" : " " }
            startsLine = false
            text += words[place].text
        }
        return text
    }

    /// Takes a word out of the text; the mark that ends its clause stays with the word before it.
    mutating func mark(_ place: Int) {
        words[place].isMarker = true
        let mark = words[place].text.trailingPunctuation
        guard let before = plain.last(where: { $0 < place }),
            words[before].text.trailingPunctuation.isEmpty
        else { return }
        words[before].text += mark
    }

    /// Takes away the comma behind the last word of the text.
    mutating func dropLastComma() {
        guard let last = plain.last, words[last].text.hasSuffix(","), words[last].text.count > 1
        else { return }
        words[last].text.removeLast()
    }

    /// Writes other words in the place of a marker.
    mutating func replace(_ place: Int, with text: String) {
        words[place].text = text
        words[place].isMarker = false
    }

    private static func endOfWord<Text: StringProtocol>(_ rest: Text) -> Text.Index {
        if rest.hasPrefix("@\""), let end = endOfQuoted(rest) { return end }
        return rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
    }

    /// Behind the closing quote and what is joined to it; nil when the quote is not closed in its line.
    private static func endOfQuoted<Text: StringProtocol>(_ rest: Text) -> Text.Index? {
        let name = rest.dropFirst(2)
        guard let close = name.firstIndex(where: { $0 == "\"" || $0.isNewline }),
            name[close] == "\""
        else { return nil }
        return rest[close...].firstIndex(where: \.isWhitespace) ?? rest.endIndex
    }
}
