/// What stands before a name and is no part of it: `Dr`, `Mrs`.
public enum NameTitle {
    /// All of them, folded and without a full stop.
    static let all: Set = [
        "dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "sister", "rev", "revd", "sir",
        "lady", "cllr",
    ]

    /// True for a word that is a title, however it is written.
    public static func isTitle(_ word: some StringProtocol) -> Bool {
        all.contains(SearchText.folded(word).filter { $0 != "." })
    }
}
