/// A folder outside of the record into which files are written for others, and over nothing that
/// stands there otherwise unless that is asked for.
public struct OutFolder: Sendable {
    public let path: String
    private let files: any FileSystem

    /// How a file stands against what is to be written.
    public enum Standing: Equatable, Sendable {
        case new, same, different
    }

    /// One file: its name in the folder and what it holds.
    public struct File: Equatable, Sendable {
        public let name: String
        public let bytes: [UInt8]

        public init(name: String, text: String) {
            self.name = name
            bytes = Array(text.utf8)
        }
    }

    public init(_ path: String, files: any FileSystem = DiskFileSystem()) {
        self.path = path
        self.files = files
    }

    /// The names of the files that stand in the folder; none when there is no folder.
    public func names() throws(FileError) -> [String] {
        guard try files.status(of: path) != nil else { return [] }
        return try files.list(path).filter { $0.kind == .file }.map(\.name)
    }

    /// What a file of the folder holds; nil when there is none.
    public func content(of name: String) throws(FileError) -> [UInt8]? {
        let place = "\(path)/\(name)"
        guard let status = try files.status(of: place) else { return nil }
        // A link or a folder in its place is somebody's doing, and differs from every text.
        guard status.kind == .file else { return [] }
        return try files.read(place)
    }

    /// How what stands there differs from the file.
    public func standing(of file: File) throws(FileError) -> Standing {
        guard let present = try content(of: file.name) else { return .new }
        return present == file.bytes ? .same : .different
    }

    /// Writes the files, each all of it or nothing: a temporary file, then its name. Readers of
    /// calendar folders pass over temporary files.
    public func write(_ wanted: [File]) throws(FileError) {
        guard !wanted.isEmpty else { return }
        for folder in [path.folder, path] { try files.makeMissingFolder(folder) }
        for file in wanted { try files.put(file.bytes, at: "\(path)/\(file.name)") }
        try files.syncFolder(path)
    }
}
