/// Reads the days of a search as people type them: a day, a month, a year, or how long ago.
public enum SearchDays {
    /// What can be typed, for messages.
    public static let examples = "2019, 2019-03, 2019-03-14, 14/3/2019, today, 3w or 6m ago"

    /// Every day that the text names; nil when it names none.
    public static func read(_ text: String, today: Day) -> ClosedRange<Day>? {
        let text = text.trimmed
        if let span = yearOrMonth(text) { return span }
        return (day(text, today) ?? ago(text, today)).map { $0...$0 }
    }

    /// The same, and the words that entries take as well, as the latest such day up to today: `3 nov`.
    public static func readPast(_ text: String, today: Day) -> ClosedRange<Day>? {
        read(text, today: today) ?? DayWords.readPast(text, today: today).map { $0...$0 }
    }

    private static func yearOrMonth(_ text: String) -> ClosedRange<Day>? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts[0].utf8.count == 4, let year = Int(parts[0]) else {
            return nil
        }
        guard parts.count == 2 else {
            return span(Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31))
        }
        guard let month = Int(parts[1]), let first = Day(year: year, month: month, day: 1) else {
            return nil
        }
        return first...first.advanced(by: Day.length(ofMonth: month, year: year) - 1)
    }

    private static func span(_ first: Day?, _ last: Day?) -> ClosedRange<Day>? {
        guard let first, let last else { return nil }
        return first...last
    }

    private static func day(_ text: String, _ today: Day) -> Day? {
        if let day = Day(text) { return day }
        switch SearchText.folded(text) {
        case "today": return today
        case "yesterday": return today.advanced(by: -1)
        default: break
        }
        // Only forms that say their year: a search looks back, and the words of entries look ahead.
        let hasYear = text.split { !$0.isNumber }.contains { $0.count == 4 }
        return hasYear ? DayWords.read(text, today: today) : nil
    }

    /// `10d`, `3w`, `6m`, `9y`, with or without `ago`.
    private static func ago(_ text: String, _ today: Day) -> Day? {
        let word = text.hasSuffix(" ago") ? text.dropLast(4) : text[...]
        guard let count = Int(word.dropLast()), (0...1200).contains(count) else { return nil }
        switch word.last {
        case "d": return today.advanced(by: -count)
        case "w": return today.advanced(by: -7 * count)
        case "m": return today.months(before: count)
        case "y": return today.months(before: 12 * count)
        default: return nil
        }
    }
}

extension Day {
    /// The same day so many months earlier, or the last day of a shorter month.
    public func months(before count: Int) -> Day {
        let (year, month, day) = civil
        let months = year * 12 + month - 1 - count
        let (earlier, place) = (months / 12, months % 12 + 1)
        guard earlier >= 1 else { return self }
        let length = Day.length(ofMonth: place, year: earlier)
        return Day(year: earlier, month: place, day: min(day, length)) ?? self
    }
}
