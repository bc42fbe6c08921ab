import Glibc

/// What the system says of its disks, line for line as in `/proc/self/mounts`.
enum MountTable {
    /// The kind of file system on which a path lies; nil when the table does not say.
    static func type(of path: String, in table: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        let place = String(cString: real)
        var best: (length: Int, type: String)?
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 2 else { continue }
            let mount = String(words[1]).replacingEscapedSpaces
            let isAbove = mount == "/" || place == mount || place.hasPrefix(mount + "/")
            // The last of several on one place is the one that is seen.
            guard isAbove, mount.utf8.count >= best?.length ?? 0 else { continue }
            best = (mount.utf8.count, String(words[2]))
        }
        return best?.type
    }

    /// The table of this machine; empty where there is none.
    static func read() -> String {
        guard let file = fopen("/proc/self/mounts", "re") else { return "" }
        defer { fclose(file) }
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
            text += buffer[..<count]
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension String {
    /// The table writes a space in a path as `\040`.
    fileprivate var replacingEscapedSpaces: String {
        let pieces = split(separator: "\\", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(String(pieces[0])) { text, piece in
            piece.hasPrefix("040") ? text + " " + piece.dropFirst(3) : text + "\\" + piece
        }
    }
}
