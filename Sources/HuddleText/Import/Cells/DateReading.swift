public import HuddleCore

/// Reads a day as people in the United Kingdom write it: the day first, always.
public enum DateReading {
    /// What kind of day it is, which decides the rule for two-digit years and what is plausible.
    public enum Sense: Sendable {
        /// In the past, at most 125 years ago. A two-digit year is the one that gives an age from 0
        /// to 110; when both centuries do, nobody can tell and it is a fault.
        case birth
        /// Since 1900, at most a year ahead. A two-digit year is of this century, or of the last
        /// when that would be more than a year ahead.
        case event
    }

    /// The day, or what is wrong with the text.
    public enum Outcome: Equatable, Sendable {
        case day(Day)
        case fault(Fault)
    }

    /// Why a text is not taken for a day.
    public enum Fault: Equatable, Sendable {
        case unreadable
        case impossible
        /// It would be a day if the month stood first, as in American files.
        case monthFirst
        case twoCenturies(Int, Int)
        case inFuture
        case tooLongAgo
        case yearAlone
        /// A time of another zone, so that the day may be the one before or after.
        case shiftedTime
    }

    /// What stands in `text`; `today` decides what is past.
    public static func read(_ text: String, as sense: Sense, today: Day) -> Outcome {
        guard let dateText = withoutTime(text) else { return .fault(.shiftedTime) }
        guard let tokens = DateTokens(dateText) else { return .fault(.unreadable) }
        switch DateForm(tokens) {
        case nil: return .fault(.unreadable)
        case .yearAlone: return .fault(.yearAlone)
        case .serial(let serial):
            return plausible(spreadsheetEpoch.advanced(by: serial), sense, today)
        case .civil(let form): return civilDay(form, sense, today)
        }
    }

    private static func civilDay(
        _ form: DateForm.Civil, _ sense: Sense, _ today: Day
    ) -> Outcome {
        let years = form.hasShortYear ? fullYears(form.year, sense, today) : [form.year]
        guard years.count == 1 else {
            return .fault(years.isEmpty ? .impossible : .twoCenturies(years[0], years[1]))
        }
        if let day = Day(year: years[0], month: form.month, day: form.day) {
            return plausible(day, sense, today)
        }
        let isAmerican = Day(year: years[0], month: form.day, day: form.month) != nil
        return .fault(isAmerican && !form.hasNamedMonth ? .monthFirst : .impossible)
    }

    /// The years that two digits can stand for.
    private static func fullYears(_ short: Int, _ sense: Sense, _ today: Day) -> [Int] {
        let thisYear = today.civil.year
        let century = thisYear / 100 * 100
        let candidates = [century - 100 + short, century + short]
        switch sense {
        case .birth: return candidates.filter { (0...110).contains(thisYear - $0) }
        case .event: return [candidates[1] > thisYear + 1 ? candidates[0] : candidates[1]]
        }
    }

    private static func plausible(_ day: Day, _ sense: Sense, _ today: Day) -> Outcome {
        let isTooLate: Bool
        let isTooEarly: Bool
        switch sense {
        case .birth:
            isTooLate = day > today
            isTooEarly = day.years(until: today) > 125
        case .event:
            isTooLate = today.days(until: day) > 366
            isTooEarly = day.civil.year < 1900
        }
        if isTooLate { return .fault(.inFuture) }
        return isTooEarly ? .fault(.tooLongAgo) : .day(day)
    }

    /// The text before a time of day; nil when a zone could have moved the day.
    ///
    /// Databases write midnight behind every date, and `1938-09-02T23:00Z` for a summer midnight.
    private static func withoutTime(_ text: String) -> Substring? {
        guard let colon = text.firstIndex(of: ":") else { return text[...] }
        let isStart: (Character) -> Bool = { $0 == " " || $0 == "T" || $0 == "t" }
        guard let start = text[..<colon].lastIndex(where: isStart) else { return text[...] }
        let time = text[text.index(after: start)...]
        let hasZone = time.contains { "Zz+-".contains($0) }
        let clock = time.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        if hasZone, clock.contains(where: { $0.isNumber && $0 != "0" }) { return nil }
        return text[..<start]
    }

    /// Day 0 of spreadsheets, which count a 29 February 1900 that never was; right from March 1900.
    private static let spreadsheetEpoch = Day(number: -25_569)
}
