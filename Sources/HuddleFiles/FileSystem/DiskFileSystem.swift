import Glibc

/// The real disk.
public struct DiskFileSystem: FileSystem {
    private static let ownerOnlyFile: mode_t = 0o600
    private static let ownerOnlyFolder: mode_t = 0o700

    public init() {}

    public func create(_ path: String) throws(FileError) -> OpenFile {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW
        let descriptor = retrying { Glibc.open(path, flags, Self.ownerOnlyFile) }
        guard descriptor >= 0 else { throw FileError(.open, path, code: errno) }
        // The umask may have taken bits away, never added any: this gives the owner's back.
        _ = fchmod(descriptor, Self.ownerOnlyFile)
        return OpenFile(descriptor: descriptor, path: path)
    }

    public func open(_ path: String) throws(FileError) -> OpenFile {
        let flags = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW
        let descriptor = retrying { Glibc.open(path, flags) }
        guard descriptor >= 0 else { throw FileError(.open, path, code: errno) }
        return OpenFile(descriptor: descriptor, path: path)
    }

    public func append(_ bytes: [UInt8], to file: OpenFile) throws(FileError) {
        let written = retrying { Glibc.write(file.descriptor, bytes, bytes.count) }
        guard written >= 0 else { throw FileError(.write, file.path, code: errno) }
        // A regular file takes less than it is given only when there is no room for more.
        guard written == bytes.count else { throw FileError(.write, file.path, code: ENOSPC) }
    }

    public func sync(_ file: OpenFile) throws(FileError) {
        guard retrying({ fdatasync(file.descriptor) }) == 0 else {
            throw FileError(.sync, file.path, code: errno)
        }
    }

    public func close(_ file: OpenFile) {
        _ = Glibc.close(file.descriptor)
    }

    public func read(_ path: String, from offset: Int) throws(FileError) -> [UInt8] {
        // Without O_NONBLOCK a named pipe would hold the program up for ever.
        let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        let descriptor = retrying { Glibc.open(path, flags) }
        guard descriptor >= 0 else { throw FileError(.open, path, code: errno) }
        defer { _ = Glibc.close(descriptor) }
        var found = stat()
        guard fstat(descriptor, &found) == 0 else { throw FileError(.read, path, code: errno) }
        guard kind(of: found) == .file else { throw FileError(.read, path, code: EINVAL) }
        let expected = max(Int(found.st_size) - offset, 0)
        guard let bytes = Self.bytes(in: descriptor, from: offset, expecting: expected) else {
            throw FileError(.read, path, code: errno)
        }
        return bytes
    }

    public func list(_ path: String) throws(FileError) -> [FolderEntry] {
        guard let folder = opendir(path) else { throw FileError(.list, path, code: errno) }
        defer { closedir(folder) }
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else { break }
            // A name that is not UTF-8 is none of ours, and no path could be made of it.
            guard let name = Self.name(of: entry), name != ".", name != ".." else { continue }
            var kind = Self.kind(of: entry)
            if kind == nil { kind = try status(of: "\(path)/\(name)")?.kind }
            entries.append(FolderEntry(name: name, kind: kind ?? .other))
        }
        guard errno == 0 else { throw FileError(.list, path, code: errno) }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    public func status(of path: String) throws(FileError) -> FileStatus? {
        var found = stat()
        guard lstat(path, &found) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw FileError(.status, path, code: errno)
        }
        return FileStatus(
            kind: kind(of: found), size: Int(found.st_size), permissions: found.st_mode & 0o7777)
    }

    public func freeSpace(at path: String) throws(FileError) -> Int64 {
        var found = statvfs()
        guard statvfs(path, &found) == 0 else { throw FileError(.status, path, code: errno) }
        return Int64(clamping: UInt64(found.f_bavail) &* UInt64(found.f_frsize))
    }

    /// One write and one sync; the file keeps its length and its name.
    public func overwrite(
        _ path: String, at offset: Int, with bytes: [UInt8]
    ) throws(FileError) {
        let flags = O_WRONLY | O_CLOEXEC | O_NOFOLLOW
        let descriptor = retrying { Glibc.open(path, flags) }
        guard descriptor >= 0 else { throw FileError(.open, path, code: errno) }
        defer { _ = Glibc.close(descriptor) }
        let written = retrying { pwrite(descriptor, bytes, bytes.count, off_t(offset)) }
        guard written == bytes.count, retrying({ fdatasync(descriptor) }) == 0 else {
            throw FileError(.write, path, code: written < 0 ? errno : EIO)
        }
    }

    public func rename(_ old: String, to new: String) throws(FileError) {
        guard Glibc.rename(old, new) == 0 else { throw FileError(.rename, new, code: errno) }
    }

    public func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 else { throw FileError(.remove, path, code: errno) }
    }

    public func makeFolder(_ path: String) throws(FileError) {
        if mkdir(path, Self.ownerOnlyFolder) == 0 {
            _ = chmod(path, Self.ownerOnlyFolder)
            return
        }
        let code = errno
        guard code == EEXIST, try status(of: path)?.kind == .folder else {
            throw FileError(.makeFolder, path, code: code)
        }
    }

    public func syncFolder(_ path: String) throws(FileError) {
        let descriptor = retrying { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw FileError(.open, path, code: errno) }
        defer { _ = Glibc.close(descriptor) }
        // Some network drives cannot do this; they keep names without being asked.
        guard retrying({ fsync(descriptor) }) == 0 || errno == EINVAL || errno == ENOTSUP else {
            throw FileError(.sync, path, code: errno)
        }
    }

    public func randomBytes(_ count: Int) throws(FileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        guard getentropy(&bytes, count) == 0 else {
            throw FileError(.read, "/dev/urandom", code: errno)
        }
        return bytes
    }

    private func kind(of found: stat) -> FileStatus.Kind {
        switch found.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    /// Runs a system call again when a signal came between.
    private func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    /// Everything from `offset` on; a file that grows meanwhile is read up to `expected`.
    private static func bytes(in descriptor: Int32, from offset: Int, expecting expected: Int)
        -> [UInt8]?
    {
        // The library writes into the array that all empty ones share, which is a race between threads.
        guard expected > 0 else { return [] }
        var isComplete = true
        let bytes = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
            while count < expected {
                let rest = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                let read = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + count))
                if read < 0, errno == EINTR { continue }
                if read < 0 { isComplete = false }
                if read <= 0 { break }
                count += read
            }
        }
        return isComplete ? bytes : nil
    }

    /// What the folder itself says of an entry; nil where it does not know.
    private static func kind(of entry: UnsafeMutablePointer<dirent>) -> FileStatus.Kind? {
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_UNKNOWN): nil
        default: .other
        }
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
