public import HuddleCore

/// How large a made-up team is wanted, and which.
public struct DemoOptions: Equatable, Sendable {
    /// Weekly meetings in the past, each signed off.
    public var meetings: Int
    /// People on the register at any time; those who die or move away are followed by others.
    public var patients: Int
    /// Another seed gives other people and other minutes.
    public var seed: UInt64
    /// The day on which the next meeting can start; the last one was up to a week before.
    public var today: Day

    public init(meetings: Int = 52, patients: Int = 24, seed: UInt64 = 1, today: Day) {
        self.meetings = max(0, meetings)
        self.patients = max(1, patients)
        self.seed = seed
        self.today = today
    }
}
