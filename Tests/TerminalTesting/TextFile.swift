import Glibc

/// Reading and writing whole files in tests.
public enum TextFile {
    /// The bytes of a file; none when it cannot be read.
    public static func bytes(_ path: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// The text of a file; empty when it cannot be read.
    public static func text(_ path: String) -> String {
        String(decoding: bytes(path), as: UTF8.self)
    }

    /// The whole lines of a file.
    public static func lines(_ path: String) -> [String] {
        let parts = bytes(path).split(separator: 0x0A, omittingEmptySubsequences: false)
        return parts.dropLast().map { String(decoding: $0, as: UTF8.self) }
    }

    /// Puts a text in place of whatever the file holds; false when that failed.
    @discardableResult
    public static func write(_ text: String, to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            rest.removeFirst(count)
        }
        return true
    }
}

extension TextFile {
    /// The texts of all files of one kind that stand in a folder, one after the other.
    public static func contents(ofFolder path: String, ending: String) -> String {
        guard let folder = opendir(path) else { return "" }
        defer { closedir(folder) }
        var texts = ""
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(ending) { texts += text("\(path)/\(name)") }
        }
        return texts
    }
}
