/// The few things that the program asks of a disk; the real one, and one for tests that fails on demand.
public protocol FileSystem: Sendable {
    /// Makes a file that must not exist yet, for appending only and for its owner only.
    func create(_ path: String) throws(FileError) -> OpenFile
    /// Opens a file that is there, for appending only; links are not followed.
    func open(_ path: String) throws(FileError) -> OpenFile
    /// Hands all of `bytes` over in one write; when fewer were taken the file must not be written to again.
    func append(_ bytes: [UInt8], to file: OpenFile) throws(FileError)
    /// Returns when what was appended is on the disk.
    func sync(_ file: OpenFile) throws(FileError)
    /// Lets go of a file that was open for appending.
    func close(_ file: OpenFile)

    /// Reads a regular file from `offset` to its end; links are not followed.
    func read(_ path: String, from offset: Int) throws(FileError) -> [UInt8]
    /// What stands in a folder, sorted by name.
    func list(_ path: String) throws(FileError) -> [FolderEntry]
    /// What stands at a path, links not followed; nil when there is nothing.
    func status(of path: String) throws(FileError) -> FileStatus?
    /// Bytes that can still be written to the disk that holds `path`.
    func freeSpace(at path: String) throws(FileError) -> Int64

    /// Writes over bytes in the middle of a file, which keeps its length, and syncs: only for words
    /// that have to go from a journal.
    func overwrite(_ path: String, at offset: Int, with bytes: [UInt8]) throws(FileError)
    /// Puts the file at `old` in the place of whatever stands at `new`.
    func rename(_ old: String, to new: String) throws(FileError)
    /// Removes a file.
    func remove(_ path: String) throws(FileError)
    /// Makes a folder for its owner only; one that is there already is left as it is.
    func makeFolder(_ path: String) throws(FileError)
    /// Returns when the names in a folder are on the disk.
    func syncFolder(_ path: String) throws(FileError)
    /// So many random bytes.
    func randomBytes(_ count: Int) throws(FileError) -> [UInt8]
}

/// A file open for appending.
public struct OpenFile: Equatable, Sendable {
    public let descriptor: Int32
    public let path: String

    public init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }
}

/// What stands at a path.
public struct FileStatus: Equatable, Sendable {
    /// What sort of thing it is; links and devices are other.
    public enum Kind: Sendable { case file, folder, other }

    public let kind: Kind
    public let size: Int
    /// The permission bits alone.
    public let permissions: UInt32

    public init(kind: Kind, size: Int, permissions: UInt32) {
        self.kind = kind
        self.size = size
        self.permissions = permissions
    }
}

/// One name in a folder.
public struct FolderEntry: Equatable, Sendable {
    public let name: String
    public let kind: FileStatus.Kind

    public init(name: String, kind: FileStatus.Kind) {
        self.name = name
        self.kind = kind
    }
}
