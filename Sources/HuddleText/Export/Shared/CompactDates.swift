import HuddleCore

// Days and moments as iCalendar, Taskwarrior and FHIR write them.

extension Day {
    /// `20261118`.
    var compact: String { description.lettersAndDigits }

    /// Noon UTC: a moment that falls on this day in nearly every time zone, for formats that have no
    /// plain day.
    var noon: Instant { start.advanced(bySeconds: 43_200) }

    /// Midnight UTC at which the day begins.
    var start: Instant { Instant(seconds: Int64(number) * 86_400) }
}

extension Instant {
    /// `20261118T093102Z`.
    var compact: String { description.lettersAndDigits }
}

extension String {
    /// The text without the hyphens and colons of a day or moment.
    fileprivate var lettersAndDigits: String {
        var text = self
        return text.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { buffer in
                var count = 0
                for byte in bytes where byte != UInt8(ascii: "-") && byte != UInt8(ascii: ":") {
                    buffer[count] = byte
                    count += 1
                }
                return count
            }
        }
    }
}
