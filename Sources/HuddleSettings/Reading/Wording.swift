import TerminalUI

/// Pieces that the messages of readers are made of.
enum Wording {
    private static let longestQuote = 40

    /// A word from a file between quotes, safe to show and never long.
    static func quoted(_ text: String) -> String {
        "\"\(shown(text))\""
    }

    /// A word from a file, safe to show and never long.
    static func shown(_ key: String) -> String {
        let start = key.prefix(longestQuote)
        let cut = start.endIndex < key.endIndex
        return DisplayText.clean(String(start)) + (cut ? "…" : "")
    }

    /// `"a", "b" or "c"`.
    static func choice(of words: [String]) -> String {
        let quotes = words.map { "\"\($0)\"" }
        guard let last = quotes.last, quotes.count > 1 else { return quotes.joined() }
        return quotes.dropLast().joined(separator: ", ") + " or " + last
    }

    /// `; did you mean "word"?` when one of the words is near enough, else nothing.
    static func suggestion(for text: String, among words: [String]) -> String {
        guard let word = Suggestion.nearest(to: text, among: words) else { return "" }
        return "; did you mean \"\(word)\"?"
    }
}
