import Glibc
import Testing

/// The file in which the probe writes down what it hears.
final class ProbeLog {
    let path: String

    init() throws {
        var template = Array("/tmp/terminal-probe-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        try #require(descriptor >= 0)
        close(descriptor)
        path = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
    }

    deinit {
        unlink(path)
    }

    /// The whole lines written so far.
    func lines() -> [String] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let descriptor = open(path, O_RDONLY)
        defer { close(descriptor) }
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return parts.dropLast().map { String(decoding: $0, as: UTF8.self) }
    }
}
