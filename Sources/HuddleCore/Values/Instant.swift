/// A moment in whole seconds since 1970-01-01T00:00:00Z; for display and durations, never for order.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let seconds: Int64

    @inlinable
    public init(seconds: Int64) {
        self.seconds = seconds
    }

    /// Reads `2026-11-21T09:31:02Z`, or gives nil.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let day = Day(text.prefix(10)),
            let hour = Self.twoDigits(bytes, 11), let minute = Self.twoDigits(bytes, 14),
            let second = Self.twoDigits(bytes, 17), hour < 24, minute < 60, second < 61
        else { return nil }
        let time = Int64(hour * 3600 + minute * 60 + second)
        self.init(seconds: Int64(day.number) * 86_400 + time)
    }

    /// The UTC day on which the moment falls.
    public var utcDay: Day { Day(number: Int32(clamping: seconds.floorDivided(by: 86_400))) }

    /// Seconds since midnight UTC.
    public var secondOfDay: Int { Int(seconds - Int64(utcDay.number) * 86_400) }

    public var description: String {
        let (day, second) = (utcDay.description, secondOfDay)
        // Seconds beyond every day that can be named come from no journal.
        guard (0..<86_400).contains(second) else { return "\(day)T\(second)Z" }
        let time = String(unsafeUninitializedCapacity: 10) { buffer in
            var writer = DigitWriter(buffer)
            writer.write(UInt8(ascii: "T"))
            writer.write(UInt32(second / 3600), atLeast: 2)
            writer.write(UInt8(ascii: ":"))
            writer.write(UInt32(second / 60 % 60), atLeast: 2)
            writer.write(UInt8(ascii: ":"))
            writer.write(UInt32(second % 60), atLeast: 2)
            writer.write(UInt8(ascii: "Z"))
            return writer.count
        }
        return day + time
    }

    /// The moment `seconds` later.
    public func advanced(bySeconds seconds: Int) -> Instant {
        Instant(seconds: self.seconds + Int64(seconds))
    }

    @inlinable
    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

    private static func twoDigits(_ bytes: [UInt8], _ start: Int) -> Int? {
        let tens = Int(bytes[start]) - 48
        let ones = Int(bytes[start + 1]) - 48
        guard (0...9).contains(tens), (0...9).contains(ones) else { return nil }
        return tens * 10 + ones
    }
}

extension Int64 {
    /// Division that rounds towards minus infinity, so that moments before 1970 fall on their own day.
    func floorDivided(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}

extension Int {
    /// Decimal digits with leading zeros up to `width`.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
}
