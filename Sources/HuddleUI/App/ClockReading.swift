public import HuddleCore

/// What the clocks said when a message came in; the pure part of the program has no other time.
public struct ClockReading: Equatable, Sendable {
    public var now: Instant
    /// The local day.
    public var today: Day
    /// Local minutes since midnight.
    public var minuteOfDay: Int
    /// A clock that never jumps, in milliseconds, for short delays.
    public var milliseconds: Int64

    public init(now: Instant, today: Day, minuteOfDay: Int = 0, milliseconds: Int64 = 0) {
        self.now = now
        self.today = today
        self.minuteOfDay = minuteOfDay
        self.milliseconds = milliseconds
    }
}
