import Glibc

/// The lines that the probe wrote down, in memory and in a file.
struct EventLog {
    private(set) var lines: [String] = []
    private let descriptor: Int32

    init(path: String) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    }

    /// Adds a line at once, so that it is there after a crash.
    mutating func write(_ line: String) {
        lines.append(line)
        let bytes = Array((line + "\n").utf8)
        _ = Glibc.write(descriptor, bytes, bytes.count)
    }
}
