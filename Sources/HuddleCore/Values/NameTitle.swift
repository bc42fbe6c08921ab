/// What stands before a name and is no part of it: `Dr`, `Mrs`.
public enum NameTitle {
    private static let titles: Set = [
        "dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "sister", "rev", "sir", "lady",
    ]

    /// True for a word that is a title, however it is written.
    public static func isTitle(_ word: some StringProtocol) -> Bool {
        titles.contains(SearchText.folded(word).filter { $0 != "." })
    }
}
