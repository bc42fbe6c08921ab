/// Finds what somebody may have meant.
enum NearestWords {
    /// Up to three of `choices` that share a word with `text` or differ from it by few letters.
    static func of(_ text: String, among choices: [String]) -> [String] {
        let wanted = Array(CellText.key(String(text.prefix(60))))
        let words = Set(String(wanted).split(separator: " "))
        let ranked = choices.enumerated().compactMap { place, choice in
            let key = CellText.key(choice)
            let shared = words.intersection(key.split(separator: " ")).count
            let distance = distance(wanted, Array(key))
            let isNear = shared > 0 || distance * 3 <= key.count
            return isNear ? (shared: -shared, distance: distance, place: place) : nil
        }
        return ranked.sorted { $0 < $1 }.prefix(3).map { choices[$0.place] }
    }

    /// Letters to add, drop or change to get from one to the other (Levenshtein).
    private static func distance(_ from: [Character], _ to: [Character]) -> Int {
        var row = Array(0...to.count)
        for (index, letter) in from.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (place, other) in to.enumerated() {
                let change = diagonal + (letter == other ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(change, row[place] + 1, row[place + 1] + 1)
            }
        }
        return row[to.count]
    }
}
