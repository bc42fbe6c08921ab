/// Which days are worked: Mondays to Fridays but for bank holidays.
public struct WorkingDays: Equatable, Sendable {
    public private(set) var holidays: Set<Day>

    public init(holidays: some Sequence<Day>) {
        self.holidays = Set(holidays)
    }

    /// With more holidays than these.
    public func adding(_ days: some Sequence<Day>) -> WorkingDays {
        WorkingDays(holidays: holidays.union(days))
    }

    /// True on a Monday to Friday that is no bank holiday.
    public func isWorked(_ day: Day) -> Bool {
        day.weekday != .saturday && day.weekday != .sunday && !holidays.contains(day)
    }

    /// The last of `count` working days that follow a day: within seven working days of a Monday is
    /// by the Wednesday of next week.
    public func day(_ count: Int, after start: Day) -> Day {
        var day = start
        var left = count
        while left > 0 {
            day = day.advanced(by: 1)
            if isWorked(day) { left -= 1 }
        }
        return day
    }

    /// Working days behind one day up to and with another; negative when the other is earlier.
    public func count(from start: Day, to end: Day) -> Int {
        guard start <= end else { return -count(from: end, to: start) }
        // A span of years beyond any clock is not walked day by day.
        guard start.days(until: end) <= 20_000 else { return start.days(until: end) * 5 / 7 }
        var (day, count) = (start, 0)
        while day < end {
            day = day.advanced(by: 1)
            if isWorked(day) { count += 1 }
        }
        return count
    }

    /// The last holiday known: behind it only weekends are left out.
    public var lastHoliday: Day? { holidays.max() }
}

extension WorkingDays {
    /// Bank holidays in England and Wales as published on gov.uk/bank-holidays; a team replaces or
    /// extends them in `holidays.toml`.
    public static let england = WorkingDays(holidays: published.compactMap { Day($0) })

    private static let published = [
        "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26",
        "2024-12-25", "2024-12-26",
        "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25",
        "2025-12-25", "2025-12-26",
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31",
        "2026-12-25", "2026-12-28",
        "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30",
        "2027-12-27", "2027-12-28",
        "2028-01-03", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29", "2028-08-28",
        "2028-12-25", "2028-12-26",
    ]
}
