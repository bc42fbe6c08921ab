/// When a meeting should pause: decisions get worse in its second half, and a short break restores
/// them (Soukup et al., BMJ Open 2019).
public enum BreakAdvice: Equatable, Sendable {
    /// The middle of the list has been passed without a break.
    case due
    /// A break was taken, of so many seconds.
    case taken(seconds: Int)
    /// Too early, or too short a meeting to need one.
    case notNeeded
}

extension TeamRecord {
    /// Whether a break is due at `now`: past the middle of the list, long enough under way, and no
    /// pause so far that was long enough to count as one.
    public func breakAdvice(
        in meeting: MeetingID, now: Instant, _ thresholds: Thresholds
    ) -> BreakAdvice {
        let longest = longestPause(in: meeting, now: now)
        if longest >= thresholds.breakMinutes * 60 { return .taken(seconds: longest) }
        let order = listedPatients(in: meeting)
        let settled = order.count { result(of: $0, in: meeting) != .none }
        guard settled * 2 >= order.count, settled < order.count,
            timeRunning(in: meeting, now: now) >= thresholds.breakAfterMinutes * 60
        else { return .notNeeded }
        return .due
    }

    /// Seconds of the longest pause between the first turn and sign-off, or `now` while it is open.
    public func longestPause(in meeting: MeetingID, now: Instant) -> Int {
        guard let state = meetings[meeting],
            let start = state.focus.first(where: { counts($0.stamp) })?.at
        else { return 0 }
        let end = signOff(of: meeting)?.at ?? now
        var (longest, since): (Int64, Instant?) = (0, nil)
        for move in state.timer where counts(move.stamp) {
            switch move.action {
            case .pause: since = since ?? max(start, move.at)
            case .resume:
                if let begun = since { longest = max(longest, move.at.seconds - begun.seconds) }
                since = nil
            case .extend: continue
            }
        }
        if let begun = since { longest = max(longest, end.seconds - begun.seconds) }
        return Int(clamping: longest)
    }
}
