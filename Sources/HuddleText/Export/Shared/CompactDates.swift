import HuddleCore

// Days and moments as iCalendar, Taskwarrior and FHIR write them.

extension Day {
    /// `20261118`.
    var compact: String { description.without("-") }

    /// Noon UTC: a moment that falls on this day in nearly every time zone, for formats that have no
    /// plain day.
    var noon: Instant { start.advanced(bySeconds: 43_200) }

    /// Midnight UTC at which the day begins.
    var start: Instant { Instant(seconds: Int64(number) * 86_400) }
}

extension Instant {
    /// `20261118T093102Z`.
    var compact: String {
        description.without("-", ":")
    }
}

extension String {
    /// The text without any of these characters of ASCII.
    fileprivate func without(_ scalars: Unicode.Scalar...) -> String {
        String(decoding: utf8.filter { !scalars.contains(Unicode.Scalar($0)) }, as: UTF8.self)
    }
}
