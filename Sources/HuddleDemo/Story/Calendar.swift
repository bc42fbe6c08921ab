import HuddleCore

/// The days on which the team met.
struct Calendar: Sendable {
    let today: Day
    /// Oldest first, a week apart, the last one one to seven days before today.
    let meetings: [Day]

    /// Meets on today’s weekday, so that a meeting is due today; at a weekend, on Mondays.
    init(meetings count: Int, before today: Day) {
        self.today = today
        let last =
            switch today.weekday {
            case .saturday: today.advanced(by: -5)
            case .sunday: today.advanced(by: -6)
            default: today.advanced(by: -7)
            }
        meetings = (0..<count).reversed().map { last.advanced(by: -7 * $0) }
    }

    /// The day on which the register was set up.
    var setUp: Day {
        (meetings.first ?? today).advanced(by: -3)
    }
}

extension Day {
    /// The moment on this day at a number of minutes after midnight UTC.
    func at(minute: Int) -> Instant {
        Instant(seconds: Int64(number) * 86_400 + Int64(minute) * 60)
    }

    var isWeekend: Bool { weekday == .saturday || weekday == .sunday }

    /// The same day, or the Monday after it when it is a weekend.
    var workingDay: Day {
        switch weekday {
        case .saturday: advanced(by: 2)
        case .sunday: advanced(by: 1)
        default: self
        }
    }
}

extension Weekday {
    /// `Friday`, as it is said.
    var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
