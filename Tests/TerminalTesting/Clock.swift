import Glibc

/// Milliseconds that never go back, for deadlines.
public enum Clock {
    /// How long a test waits for what should come at once; a busy machine is given time.
    public static let patience = 20_000

    /// The time now.
    public static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }
}
