import Glibc

/// A program in a real terminal device of its own, typed at and watched.
///
/// A class, because it owns a descriptor and a process.
final class TerminalRun {
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    private let device: Int32
    private let process: pid_t
    private let begun: Double
    private var recent: [UInt8] = []

    /// Starts the program in a terminal of 200 columns and 60 rows.
    init?(_ launch: Launch) {
        let device = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (locked, number): (Int32, Int32) = (0, 0)
        guard device >= 0, ioctl(device, Self.setLock, &locked) == 0,
            ioctl(device, Self.getNumber, &number) == 0
        else { return nil }
        var window = winsize(ws_row: 60, ws_col: 200, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(device, UInt(TIOCSWINSZ), &window)
        begun = Clock.now()
        let process = launch.start { files in
            posix_spawn_file_actions_addopen(&files, 0, "/dev/pts/\(number)", O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&files, 0, 1)
            posix_spawn_file_actions_adddup2(&files, 0, 2)
        }
        self.device = device
        guard let process else {
            close(device)
            return nil
        }
        self.process = process
    }

    deinit {
        kill(process, SIGKILL)
        close(device)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    /// Milliseconds from the start until the program had painted one of the words; nil when it never does.
    func timeOf(_ words: String...) -> Double? {
        let wanted = words.map { Array($0.utf8) }
        let deadline = begun + 20_000
        while Clock.now() < deadline {
            guard let last = take(within: 1_000) else { continue }
            if wanted.contains(where: recent.contains) { return last - begun }
        }
        return nil
    }

    /// Waits until the program has written nothing for a while.
    func settle(milliseconds: Int32 = 150) {
        while take(within: milliseconds) != nil {}
        recent = []
    }

    /// Milliseconds from the key to the last byte it gives; nil when it gives none.
    func timeOf(key: String) -> Double? {
        let begun = Clock.now()
        _ = Array(key.utf8).withUnsafeBytes { write(device, $0.baseAddress, $0.count) }
        guard var last = take(within: 200) else { return nil }
        while let next = take(within: 15) { last = next }
        recent = []
        return last - begun
    }

    /// Lets the program be for a while, and gives the milliseconds of processor that it used.
    func rest(milliseconds: Double) -> Double {
        let (began, before) = (Clock.now(), processorTime)
        while Clock.now() < began + milliseconds { _ = take(within: 100) }
        recent = []
        return processorTime - before
    }

    /// Milliseconds of processor that the program has used so far.
    private var processorTime: Double {
        let file = open("/proc/\(process)/schedstat", O_RDONLY)
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(file, &bytes, bytes.count)
        let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        return (text.split(separator: " ").first.flatMap { Double($0) } ?? 0) / 1_000_000
    }

    /// The most memory the program has held so far.
    var peakBytes: Int {
        let file = open("/proc/\(process)/status", O_RDONLY)
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(file, &bytes, bytes.count)
        let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split { !$0.isNumber }.first).flatMap { Int($0) }.map { $0 * 1024 } ?? 0
    }

    /// Takes what comes within the time and gives when it came; nil when nothing does.
    private func take(within milliseconds: Int32) -> Double? {
        var entry = pollfd(fd: device, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, milliseconds) > 0 else { return nil }
        let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { room in
            let count = read(device, room.baseAddress, room.count)
            if count > 0 { recent.append(contentsOf: room[..<count]) }
            return count
        }
        return count > 0 ? Clock.now() : nil
    }
}

extension [UInt8] {
    /// True when the bytes stand somewhere in these.
    fileprivate func contains(_ wanted: [UInt8]) -> Bool {
        guard count >= wanted.count else { return false }
        return (0...count - wanted.count).contains { self[$0...].starts(with: wanted) }
    }
}
