/// A piece of a text that was taken apart to find people in it.
public enum TextPart: Equatable, Sendable {
    /// Letters, and digits that stand with them: `Ellis`, `2nd`.
    case word(String)
    /// A day of the calendar as it is written: `4 May 1942`, `1942-05-04`.
    case day(Day, String)
    /// Digits, in groups with little between them: `07700 900123`.
    case number(String)
    case email(String)
    /// One of the phrases that were looked for.
    case phrase(String)
    /// Everything between.
    case plain(String)

    /// The piece as it stands in the text.
    public var text: String {
        switch self {
        case .word(let text), .day(_, let text), .number(let text), .email(let text),
            .phrase(let text), .plain(let text):
            text
        }
    }
}

/// Phrases that are looked for in texts as they are written, under the word with which they begin.
struct Phrases: Equatable, Sendable {
    private var phrases: [String: [[Character]]] = [:]

    /// Each must begin with a letter or a digit.
    init(_ texts: some Sequence<String>) {
        for text in texts {
            let first = String(text.prefix { TextPartReader.isPart($0) })
            phrases[first, default: []].append(Array(text))
        }
        for first in phrases.keys { phrases[first]?.sort { $0.count > $1.count } }
    }

    /// The length of the longest phrase that begins here and ends with a word; `first` is the word here.
    func length(at place: Int, in text: [Character], first: ArraySlice<Character>) -> Int? {
        guard !phrases.isEmpty, let found = phrases[String(first)] else { return nil }
        return found.first { phrase in
            let end = place + phrase.count
            return text[place...].starts(with: phrase)
                && (end == text.count || !TextPartReader.isPart(text[end]))
        }?.count
    }
}
