/// Made-up words in the place of those by which people are known: as many letters, each as wide, equal
/// where the others were, and in the same order.
struct MadeUpWords {
    /// Under the word, folded.
    private(set) var replacements: [String: String] = [:]
    private var used: Set<String> = []
    private let taken: Set<String>

    /// Letters with which hardly a word of English can be made: a made-up word must not be one that
    /// somebody typed.
    private static let narrow: [Character] = Array("bdfhjqrvwxz")
    private static let wide: [Character] = Array("㐀㐁㐂㐃㐄㐅㐆㐇㐈㐉㐊㐋㐌㐍㐎㐏")
    private static let abbreviations: Set = [
        "bd", "br", "dr", "fb", "fr", "hb", "hd", "hr", "rv", "vr", "wd",
    ]

    /// Words for `words`, in one order with those that stay as they are.
    init(_ words: Set<String>, among fixed: Set<String>, isWide: (Character) -> Bool) {
        taken = words.union(fixed).union(Self.abbreviations)
        var last = ""
        for word in words.union(fixed).sorted() {
            guard words.contains(word) else {
                last = max(last, word)
                continue
            }
            let shape = word.map { isWide($0) ? Self.wide : Self.narrow }
            let following = free(shape, behind: last)
            // Where there is none left, it is out of order; and at last somebody's namesake.
            let made = following ?? free(shape, behind: "") ?? Self.first(shape)
            if let following { last = following }
            used.insert(made)
            replacements[word] = made
        }
    }

    /// The letter that stands for any of its width.
    static func letter(isWide: Bool) -> Character { isWide ? wide[0] : narrow[0] }

    private func free(_ shape: [[Character]], behind low: String) -> String? {
        var low = Array(low)
        while let next = Self.next(shape, behind: low) {
            let word = String(next)
            if !used.contains(word), !taken.contains(word) { return word }
            low = next
        }
        return nil
    }

    /// The first word of a shape behind another one: it begins as that one does as far as it can.
    private static func next(_ shape: [[Character]], behind low: [Character]) -> [Character]? {
        let stem = zip(shape, low).prefix { letters, letter in letters.contains(letter) }.count
        if stem == low.count, low.count < shape.count {
            return low + Array(first(Array(shape[low.count...])))
        }
        let last = min(stem, low.count - 1, shape.count - 1)
        for place in stride(from: last, through: 0, by: -1) {
            guard let letter = shape[place].first(where: { $0 > low[place] }) else { continue }
            return Array(low[..<place]) + [letter] + Array(first(Array(shape[(place + 1)...])))
        }
        return nil
    }

    private static func first(_ shape: [[Character]]) -> String {
        String(shape.compactMap(\.first))
    }
}
