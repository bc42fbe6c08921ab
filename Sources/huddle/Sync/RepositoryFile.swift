import HuddleFiles

/// Files of the repository that git does not write itself.
enum RepositoryFile {
    /// Puts bytes in the place of a file.
    static func write(_ bytes: [UInt8], to path: String) throws {
        try DiskFileSystem().replace(path, with: bytes)
    }

    /// Puts lines at the end of a file that has not got them, where they count for more than what
    /// stands above.
    static func require(_ text: String, in path: String) throws {
        let files = DiskFileSystem()
        let present = try files.status(of: path) == nil ? [] : files.read(path)
        guard !String(decoding: present, as: UTF8.self).contains(text) else { return }
        let start = present.isEmpty || present.last == UInt8(ascii: "\n") ? "" : "\n"
        try write(present + Array((start + text).utf8), to: path)
    }
}
