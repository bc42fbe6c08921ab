public import HuddleCore

/// Says how a search was answered: how each word was found, and where nobody looked.
public enum SearchWords {
    /// What is never searched, in words.
    public static let notSearched =
        "Not searched: addresses, telephone numbers and key safes; who was told, who was there and "
        + "where somebody was seen, unless type:telling, type:attendance or type:contact asks for "
        + "it; earlier values, but for names; what was taken back, corrected or removed on "
        + "request; dates; outcomes without words of their own; who acknowledged; titles of "
        + "meetings; labels before a text; drafts that were not sent."

    /// How many hits are not shown because of whom they are about; nil when all are.
    public static func leftOut(_ count: Int) -> String? {
        guard count > 0 else { return nil }
        let hits = DateWords.count(count, "hit", "hits")
        let verb = count == 1 ? "is" : "are"
        return "\(hits) about people who object to being discussed \(verb) not shown."
    }

    /// How many there are without `is:`, where a search with it found nothing; nil without any.
    public static func inAnyState(_ others: SearchRun?, after run: SearchRun) -> String? {
        guard let asked = run.query.state?.rawValue, let count = others?.hits.count, count > 0
        else { return nil }
        let none = run.leftOut == 0 ? "None" : "None that may be shown"
        return "\(none) is \(asked). \(count) without is:\(asked)."
    }

    /// How many hits there are and how each word was found, one line each.
    public static func found(_ hits: [SearchHit], by query: SearchQuery) -> [String] {
        let count = hits.isEmpty ? "Nothing found." : DateWords.count(hits.count, "hit.", "hits.")
        guard !hits.isEmpty else { return [count] }
        return [count]
            + query.words.enumerated().compactMap { place, word in
                line(word, hits.map { $0.fits[place] })
            }
    }

    private static func line(_ word: SearchWord, _ fits: [SearchFit]) -> String? {
        let parts = [
            part(fits, .written, "as typed, alone or within a longer word"),
            part(fits, .folded, "only with case and accents ignored"),
            part(fits, .name, "only in the name of somebody concerned"),
        ].compactMap { $0 }
        return "\u{201C}\(word.written)\u{201D}: \(parts.joined(separator: ", "))."
    }

    private static func part(_ fits: [SearchFit], _ fit: SearchFit, _ words: String) -> String? {
        let count = fits.count { $0 == fit }
        return count > 0 ? "\(count) \(words)" : nil
    }
}
