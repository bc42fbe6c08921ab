import HuddleCore

/// Days and moments as documents for people print them.
enum DateWords {
    /// `Wed 18 Nov 2026`: minutes are read years later, so the year is always there.
    static func day(_ day: Day) -> String {
        "\(day.weekday.short) \(day.long)"
    }

    /// `Sat 21 Nov 2026, 10:42 UTC`.
    static func moment(_ moment: Instant) -> String {
        let time = moment.description.dropFirst(11).prefix(5)
        return "\(day(moment.utcDay)), \(time) UTC"
    }

    /// `3 days over`; nil when nothing is overdue.
    static func over(_ days: Int) -> String? {
        guard days > 0 else { return nil }
        return days == 1 ? "1 day over" : "\(days) days over"
    }

    /// `1 meeting`, `3 meetings`.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}
