/// A day of the calendar, without time or zone.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public let number: Int32

    @inlinable
    public init(number: Int32) {
        self.number = number
    }

    /// The day in the proleptic Gregorian calendar, or nil where there is none (30 February).
    ///
    /// Days from civil date after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// Reads `2026-11-21`, or gives nil.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Day.digits(bytes[0..<4]), let month = Day.digits(bytes[5..<7]),
            let day = Day.digits(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Year, month (1 is January) and day of the month.
    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The day of the week; 1970-01-01 was a Thursday.
    public var weekday: Weekday {
        let index = (Int(number) % 7 + 7 + 3) % 7
        return Weekday.allCases[index]
    }

    /// The day `count` days later; earlier when negative.
    public func advanced(by count: Int) -> Day {
        Day(number: Int32(clamping: Int(number) + count))
    }

    /// Days from this day to `other`; negative when `other` is earlier.
    public func days(until other: Day) -> Int {
        Int(other.number) - Int(number)
    }

    /// Completed years from this day to `other`, as an age is counted.
    public func years(until other: Day) -> Int {
        let (from, to) = (civil, other.civil)
        let birthdayIsPast = (to.month, to.day) >= (from.month, from.day)
        return to.year - from.year - (birthdayIsPast ? 0 : 1)
    }

    public var description: String {
        let (year, month, day) = civil
        // Years of another count than four digits do not come from any journal.
        guard (0...9999).contains(year) else {
            return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
        }
        return String(unsafeUninitializedCapacity: 10) { buffer in
            var writer = DigitWriter(buffer)
            writer.write(UInt32(year), atLeast: 4)
            writer.write(UInt8(ascii: "-"))
            writer.write(UInt32(month), atLeast: 2)
            writer.write(UInt8(ascii: "-"))
            writer.write(UInt32(day), atLeast: 2)
            return writer.count
        }
    }

    /// `Fri 27 Nov`: what a screen shows of a day that is near.
    public var short: String {
        "\(weekday.short) \(civil.day) \(Day.monthNames[civil.month - 1])"
    }

    /// `27 Nov 2026`.
    public var long: String {
        "\(civil.day) \(Day.monthNames[civil.month - 1]) \(civil.year)"
    }

    @inlinable
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// English month names, three letters each.
    static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func length(ofMonth month: Int, year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        switch month {
        case 2: return isLeap ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
}

/// A day of the week, Monday first.
public enum Weekday: String, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Three letters with a capital: `Mon`.
    public var short: String {
        switch self {
        case .monday: "Mon"
        case .tuesday: "Tue"
        case .wednesday: "Wed"
        case .thursday: "Thu"
        case .friday: "Fri"
        case .saturday: "Sat"
        case .sunday: "Sun"
        }
    }
}
