import Glibc

/// One run of a program to its end, its output taken in through a pipe.
struct CommandRun {
    /// From before the start to after the end.
    let milliseconds: Double
    /// The most memory the program held.
    let peakBytes: Int
    /// How much it wrote.
    let outputBytes: Int
    let exitCode: Int32

    /// Runs the program; nil when it cannot be started.
    init?(_ launch: Launch) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        let begun = Clock.now()
        let process = launch.start { files in
            posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
            posix_spawn_file_actions_adddup2(&files, ends[1], 1)
            posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
            posix_spawn_file_actions_addclose(&files, ends[0])
            posix_spawn_file_actions_addclose(&files, ends[1])
        }
        close(ends[1])
        outputBytes = process == nil ? 0 : CommandRun.drain(ends[0])
        close(ends[0])
        guard let process else { return nil }
        var status: Int32 = 0
        var usage = rusage()
        wait4(process, &status, 0, &usage)
        milliseconds = Clock.now() - begun
        peakBytes = usage.ru_maxrss * 1024
        exitCode = status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    }

    private static func drain(_ descriptor: Int32) -> Int {
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { room in
            var total = 0
            while true {
                let count = read(descriptor, room.baseAddress, room.count)
                guard count > 0 else { return total }
                total += count
            }
        }
    }
}

/// The runs of two programs at the same work, taken in turns so that both meet the same weather.
struct RunPair {
    let ours: Samples
    let theirs: Samples
    let ourPeak: Int
    let theirPeak: Int

    /// Runs each `count` times after one run that does not count; nil when one of them fails.
    init?(_ ours: Launch, beside theirs: Launch, count: Int = 7) {
        var times: ([Double], [Double]) = ([], [])
        var peaks = (0, 0)
        for round in 0...count {
            guard let own = CommandRun(ours), let other = CommandRun(theirs),
                own.exitCode == 0, other.exitCode == 0
            else { return nil }
            peaks = (max(peaks.0, own.peakBytes), max(peaks.1, other.peakBytes))
            if round > 0 {
                times.0.append(own.milliseconds)
                times.1.append(other.milliseconds)
            }
        }
        (self.ours, self.theirs) = (Samples(times.0), Samples(times.1))
        (ourPeak, theirPeak) = peaks
    }
}
