/// Finds the word that somebody probably meant.
enum Suggestion {
    private static let longestWord = 40

    /// The nearest of the words, when it is near enough to be worth a question.
    static func nearest(to text: String, among words: [String]) -> String? {
        guard text.utf8.count <= longestWord else { return nil }
        let typed = plain(text)
        let ranked = words.map { (word: $0, distance: distance(typed, plain($0))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        let allowed = max(1, min(typed.count, best.word.count) / 3)
        return best.distance <= allowed ? best.word : nil
    }

    /// How many letters to add, leave out, change or swap with their neighbour.
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(current[column] + 1, last[column + 1] + 1)
                best = min(best, last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }

    /// Case and the kind of separator do not count: `Core_Roles` is `core-roles`.
    private static func plain(_ text: String) -> [Character] {
        text.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }
    }
}
