/// Reads a day as people type it: `today`, `fri`, `next mon`, `fri week`, `+3d`, `2w`, `23 nov`, `23/11`.
///
/// - `fri` is the first Friday after today; on a Friday it is in seven days.
/// - `next mon` is the Monday of next week, weeks beginning on Monday.
/// - `fri week` is a week after `fri`.
/// - A day and month without a year is the first such day from today on.
/// - Weekdays and months may be cut short after three letters; case does not matter.
/// - A number alone is no day.
public enum DayWords {
    /// The longest form has three words: `23 nov 2026`.
    private static let longest = 3

    /// The day that the whole text names, or nil.
    public static func read(_ text: some StringProtocol, today: Day) -> Day? {
        let words = text.split(whereSeparator: \.isWhitespace).map { String($0) }
        return day(words.map(SearchText.folded), today)
    }

    /// The day at the end of a line, and the line without it; nil where the line ends otherwise.
    public static func atEnd(of line: String, today: Day) -> (rest: String, day: Day)? {
        let words = line.split(whereSeparator: \.isWhitespace).map { String($0) }
        guard let found = atEnd(of: words, today: today) else { return nil }
        return (words.dropLast(found.words).joined(separator: " "), found.day)
    }

    /// The day at the end of a line, and how many of its words say so: `by fri` are two. A day that a
    /// word before it makes part of the sentence (`until fri`, `for 3d`, `pain 4/10`) is left alone.
    static func atEnd(of words: [String], today: Day) -> (words: Int, day: Day)? {
        let tail = words.suffix(longest + 1).map { SearchText.folded($0).withoutPunctuation }
        for count in stride(from: min(longest, tail.count), through: 1, by: -1) {
            guard let day = day(Array(tail.suffix(count)), today) else { continue }
            let before = tail.dropLast(count).last
            if let before, isSentence(before, day: tail.suffix(count)) { return nil }
            let isLinked = before.map(linkWords.contains) ?? false
            return (isLinked ? count + 1 : count, day)
        }
        return nil
    }

    /// The day at the end of a line that speaks of what has been, and how many of its words say so:
    /// `since mon` are two. A weekday, and a day without a year, is the latest such day up to today.
    static func pastAtEnd(of words: [String], today: Day) -> (words: Int, day: Day)? {
        let tail = words.suffix(longest + 1).map { SearchText.folded($0).withoutPunctuation }
        for count in stride(from: min(longest, tail.count), through: 1, by: -1) {
            let last = Array(tail.suffix(count))
            guard let day = pastDay(last, today) else { continue }
            let isLinked = tail.dropLast(count).last.map { $0 == "since" || $0 == "on" } ?? false
            // `pain 4/10` is a score.
            if !isLinked, last[0].contains("/") { return nil }
            return (isLinked ? count + 1 : count, day)
        }
        return nil
    }

    /// The day that the whole text names, as the latest such day up to today, or nil.
    public static func readPast(_ text: some StringProtocol, today: Day) -> Day? {
        let words = text.split(whereSeparator: \.isWhitespace).map { String($0) }
        return pastDay(words.map(SearchText.folded), today)
    }

    private static func pastDay(_ words: [String], _ today: Day) -> Day? {
        guard let day = day(words, today) else {
            return words == ["yesterday"] ? today.advanced(by: -1) : nil
        }
        guard day > today else { return day }
        if words.last == "week" { return nil }
        if words.count == 1, let name = words.first, weekday(name) != nil {
            return day.advanced(by: -7)
        }
        // A day that came out later than today with its year, or as so many days on, is left as it is.
        let civil = day.civil
        guard words.count == 2 || words.first?.split(separator: "/").count == 2 else { return day }
        return Day(year: civil.year - 1, month: civil.month, day: civil.day)
    }

    /// Words that belong to the day when they stand before it.
    private static let linkWords: Set = ["by", "on", "due", "in"]

    /// Words that make a day part of the sentence when they stand before it.
    private static let sentenceWords: Set = [
        "until", "till", "til", "since", "from", "before", "after", "to", "and", "or", "every",
        "each", "last", "this", "of", "for", "than", "is", "was",
    ]

    /// Words before a score out of ten, which looks like a day in October.
    private static let scoreWords: Set = [
        "pain", "score", "scored", "scores", "at", "akps", "news",
    ]

    private static func isSentence(_ before: String, day: ArraySlice<String>) -> Bool {
        let isSlashed = day.first?.contains("/") == true
        return sentenceWords.contains(before) || isSlashed && scoreWords.contains(before)
    }

    // MARK: Forms

    private static func day(_ words: [String], _ today: Day) -> Day? {
        switch words.count {
        case 1: oneWord(words[0], today)
        case 2:
            weekdayNextWeek(words, today) ?? weekdayWeek(words, today)
                ?? dayAndMonth(words, today)
        case 3: dayMonthYear(words)
        default: nil
        }
    }

    private static func oneWord(_ word: String, _ today: Day) -> Day? {
        switch word {
        case "today": return today
        case "tomorrow": return today.advanced(by: 1)
        default: break
        }
        if let weekday = weekday(word) {
            let ahead = (weekday.place - today.weekday.place + 6) % 7 + 1
            return today.advanced(by: ahead)
        }
        return Day(word) ?? later(word, today) ?? slashed(word, today)
    }

    private static func weekdayNextWeek(_ words: [String], _ today: Day) -> Day? {
        guard words[0] == "next", let weekday = weekday(words[1]) else { return nil }
        return today.advanced(by: 7 - today.weekday.place + weekday.place)
    }

    private static func weekdayWeek(_ words: [String], _ today: Day) -> Day? {
        guard words[1] == "week", weekday(words[0]) != nil else { return nil }
        return oneWord(words[0], today)?.advanced(by: 7)
    }

    private static func dayAndMonth(_ words: [String], _ today: Day) -> Day? {
        guard let day = dayOfMonth(words[0]), let month = month(words[1]) else { return nil }
        return first(day, month, from: today)
    }

    private static func dayMonthYear(_ words: [String]) -> Day? {
        guard let day = dayOfMonth(words[0]), let month = month(words[1]),
            let year = number(words[2], digits: 4...4)
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// `+3d` and `2w`: days and weeks from today.
    private static func later(_ word: String, _ today: Day) -> Day? {
        let amount = (word.hasPrefix("+") ? word.dropFirst() : word[...]).dropLast()
        guard let count = number(amount, digits: 1...3) else { return nil }
        switch word.last {
        case "d": return today.advanced(by: count)
        case "w": return today.advanced(by: count * 7)
        default: return nil
        }
    }

    /// `23/11`, `23/11/26` and `23/11/2026`.
    private static func slashed(_ word: String, _ today: Day) -> Day? {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, let day = number(parts[0], digits: 1...2),
            let month = number(parts[1], digits: 1...2)
        else { return nil }
        guard parts.count == 3 else { return first(day, month, from: today) }
        if let year = number(parts[2], digits: 2...2) {
            return Day(year: 2000 + year, month: month, day: day)
        }
        return number(parts[2], digits: 4...4).flatMap { Day(year: $0, month: month, day: day) }
    }

    // MARK: Parts

    /// The first day with this day of the month and month from today on; 29 February waits for its year.
    private static func first(_ day: Int, _ month: Int, from today: Day) -> Day? {
        let year = today.civil.year
        return (year...(year + 8)).lazy
            .compactMap { Day(year: $0, month: month, day: day) }
            .first { $0 >= today }
    }

    /// The number of `4` or `4th`; the word is folded.
    static func dayOfMonth(_ word: String) -> Int? {
        let ending = ["st", "nd", "rd", "th"].first(where: word.hasSuffix)
        return number(word.dropLast(ending?.count ?? 0), digits: 1...2)
    }

    private static func weekday(_ word: String) -> Weekday? {
        guard word.count >= 3 else { return nil }
        return word == "weds"
            ? .wednesday : Weekday.allCases.first { $0.rawValue.hasPrefix(word) }
    }

    /// The number of `may`, `sept` or `december`, from three letters on; the word is folded.
    static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]

    private static func number(_ text: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int(text)
    }
}

extension Weekday {
    /// Monday is 0.
    fileprivate var place: Int { Weekday.allCases.firstIndex(of: self) ?? 0 }
}

extension StringProtocol {
    /// The marks that end a clause, taken off the end of a word: `fri.` and `@ot,`.
    var trailingPunctuation: SubSequence {
        let kept = lastIndex { !",.;:!?".contains($0) }.map(index(after:)) ?? startIndex
        return self[kept...]
    }

    /// The word without the marks that end a clause.
    var withoutPunctuation: String { String(dropLast(trailingPunctuation.count)) }
}
