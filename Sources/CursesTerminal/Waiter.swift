import Glibc

/// Waits for input, signals and watched descriptors together.
struct Waiter {
    /// What was there.
    struct Found {
        var bytes: [UInt8] = []
        var signals: [Int32] = []
        var descriptors: [Int32] = []
        /// Whether input is at an end.
        var isClosed = false

        var isEmpty: Bool {
            bytes.isEmpty && signals.isEmpty && descriptors.isEmpty && !isClosed
        }
    }

    /// More milliseconds than anybody waits for, and few enough to be added to.
    static let longest = 1 << 40

    var watched: [Int32] = []
    private let signals: Int32
    private let escapeDelay: Int

    /// A waiter for input and for the signals that come through a pipe.
    init(signals: Int32) {
        self.signals = signals
        let wanted = Environment.value("ESCDELAY").flatMap { Int($0) }
        escapeDelay = max(1, min(wanted ?? 25, 5_000))
    }

    /// Milliseconds on a clock that never goes back.
    static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }

    /// How many milliseconds to wait for the rest of what has begun.
    func patience(for waiting: InputDecoder.Waiting) -> Int? {
        switch waiting {
        case .nothing: nil
        case .sequence: escapeDelay
        case .guessedPaste: 30
        case .paste: 2_000
        }
    }

    /// Waits until something is there or the time is reached; without a time, for ever.
    func wait(until limit: Int?) -> Found {
        var entries = ([STDIN_FILENO, signals] + watched).map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        let left = limit.map { Int32(clamping: max(0, $0 - Waiter.now())) } ?? -1
        guard poll(&entries, nfds_t(entries.count), left) > 0 else { return Found() }
        var found = Found()
        if entries[1].revents != 0 { found.signals = takeSignals() }
        if entries[0].revents != 0 { readInput(into: &found) }
        found.descriptors = entries.dropFirst(2).filter { $0.revents != 0 }.map(\.fd)
        return found
    }

    /// The signals that arrived since the last time, each once.
    func takeSignals() -> [Int32] {
        var numbers: [Int32] = []
        var buffer = [UInt8](repeating: 0, count: 64)
        while true {
            let count = read(signals, &buffer, buffer.count)
            guard count > 0 else { return numbers }
            for number in buffer[..<count].map(Int32.init) where !numbers.contains(number) {
                numbers.append(number)
            }
        }
    }

    /// Reads all that is there, so that keys typed ahead are painted once.
    private func readInput(into found: inout Found) {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        repeat {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
            guard count > 0 else {
                found.isClosed = true
                return
            }
            found.bytes += buffer[..<count]
        } while found.bytes.count < 1 << 20 && isInputReady()
    }

    private func isInputReady() -> Bool {
        var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) > 0
    }
}
