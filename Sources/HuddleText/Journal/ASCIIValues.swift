import HuddleCore

// The values of HuddleCore read straight from bytes: the same texts as their own initialisers take,
// without a string for each.

extension RecordID {
    /// Reads `k7q2x-17`.
    init?(ascii bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 7, bytes[5] == UInt8(ascii: "-"),
            let journal = JournalID(ascii: UnsafeRawBufferPointer(rebasing: bytes[..<5])),
            let sequence = UInt32(ascii: UnsafeRawBufferPointer(rebasing: bytes[6...]))
        else { return nil }
        self.init(journal: journal, sequence: sequence)
    }
}

extension JournalID {
    /// Reads five characters of the alphabet.
    init?(ascii bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 5 else { return nil }
        var value: UInt32 = 0
        var all: UInt8 = 0
        for byte in bytes {
            let digit = Self.digits[Int(byte)]
            all |= digit
            value = value << 5 | UInt32(digit & 31)
        }
        guard all < 32 else { return nil }
        self.init(random: value)
    }

    /// What each byte is worth in Crockford's base 32, 255 for those outside the alphabet.
    private static let digits = InlineArray<256, UInt8> { byte in
        JournalID("0000" + String(Unicode.Scalar(UInt8(byte)))).map { UInt8($0.bits) } ?? 255
    }
}

extension UInt32 {
    /// Reads decimal digits without leading zeros.
    init?(ascii bytes: UnsafeRawBufferPointer) {
        guard (1...10).contains(bytes.count), bytes.count == 1 || bytes[0] != 0x30 else {
            return nil
        }
        var value: UInt64 = 0
        for byte in bytes {
            guard byte.isDigit else { return nil }
            value = value &* 10 &+ UInt64(byte & 0x0F)
        }
        self.init(exactly: value)
    }
}

extension Day {
    /// Reads `2026-11-21`.
    init?(ascii bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let century = bytes.twoDigits(at: 0), let yearOfCentury = bytes.twoDigits(at: 2),
            let month = bytes.twoDigits(at: 5), let day = bytes.twoDigits(at: 8)
        else { return nil }
        self.init(year: century * 100 + yearOfCentury, month: month, day: day)
    }
}

extension Instant {
    /// Reads `2026-11-21T09:31:02Z`; `days` remembers the day for the next line.
    init?(ascii bytes: UnsafeRawBufferPointer, _ days: inout LastDay) {
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let day = days.day(UnsafeRawBufferPointer(rebasing: bytes[..<10])),
            let hour = bytes.twoDigits(at: 11), let minute = bytes.twoDigits(at: 14),
            let second = bytes.twoDigits(at: 17), hour < 24, minute < 60, second < 61
        else { return nil }
        let time = Int64(hour &* 3600 &+ minute &* 60 &+ second)
        self.init(seconds: Int64(day.number) * 86_400 + time)
    }
}

/// The day that was read last: neighbouring lines nearly always fall on the same one.
struct LastDay {
    private var text: (UInt64, UInt16) = (0, 0)
    private var day: Day?

    /// Reads `2026-11-21` from ten bytes.
    mutating func day(_ bytes: UnsafeRawBufferPointer) -> Day? {
        let wanted = (
            bytes.loadUnaligned(as: UInt64.self),
            bytes.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
        )
        if wanted != text {
            text = wanted
            day = Day(ascii: bytes)
        }
        return day
    }
}

extension UnsafeRawBufferPointer {
    @inline(__always)
    fileprivate func twoDigits(at index: Int) -> Int? {
        let (tens, ones) = (self[index], self[index + 1])
        guard tens.isDigit, ones.isDigit else { return nil }
        return Int(tens & 0x0F) &* 10 &+ Int(ones & 0x0F)
    }
}
