public import HuddleCore

/// The folder that holds everything a team records; opening and reading it never writes.
public struct TeamFolder: Sendable {
    /// Whether anything may be written.
    public enum Access: Sendable {
        /// For review: on a medium that cannot be written to as well.
        case reading
        case writing
    }

    public let path: String
    public let access: Access
    let files: any FileSystem

    /// Opens a folder that exists.
    public init(
        _ path: String, access: Access, files: any FileSystem = DiskFileSystem()
    ) throws(FileError) {
        guard let status = try files.status(of: "\(path)/.") else {
            throw FileError(.open, path, code: .noSuchFile)
        }
        guard status.kind == .folder else { throw FileError(.open, path, code: .notAFolder) }
        self.path = path
        self.access = access
        self.files = files
    }

    /// Makes a new folder for a team and writes its settings; the folder may exist, the settings may not.
    public static func create(
        _ path: String, settings: [UInt8], files: any FileSystem = DiskFileSystem()
    ) throws(FileError) -> TeamFolder {
        try files.makeFolder(path)
        let folder = try TeamFolder(path, access: .writing, files: files)
        guard try files.status(of: folder.path(of: .settings)) == nil else {
            throw FileError(.open, folder.path(of: .settings), code: .alreadyThere)
        }
        try files.replace(folder.path(of: .settings), with: settings)
        return folder
    }

    /// True when the folder has settings or a journal: it is a team's and not some other folder.
    public var isTeamFolder: Bool {
        get throws(FileError) {
            if try files.status(of: path(of: .settings)) != nil { return true }
            return try files.status(of: "\(path)/journal") != nil
        }
    }

    /// Fails when the team is not there: where a drive was mounted an empty folder may be left, and
    /// what is put there is lost.
    public func requirePresence() throws(FileError) {
        guard try isTeamFolder else { throw FileError(.write, path, code: .gone) }
    }

    /// What stands in `team.toml`; nil when there is none, and the defaults hold.
    public func settings() throws(FileError) -> [UInt8]? {
        guard try files.status(of: path(of: .settings)) != nil else { return nil }
        return try files.read(path(of: .settings))
    }

    /// What stands in a file beside the settings; nil when there is none.
    public func guide(_ name: String) throws(FileError) -> [UInt8]? {
        let place = path(of: .guide(name))
        guard try files.status(of: place) != nil else { return nil }
        return try files.read(place)
    }

    /// Bytes that can still be written here.
    public func freeSpace() throws(FileError) -> Int64 {
        try files.freeSpace(at: path)
    }

    /// A warning when others on this machine can look into the folder.
    public func permissionProblems() throws(FileError) -> [FolderProblem] {
        guard let status = try files.status(of: "\(path)/."), status.permissions & 0o077 != 0 else {
            return []
        }
        return [FolderProblem(path: path, kind: .openToOthers(permissions: status.permissions))]
    }

    /// An id that no journal in the folder has.
    public func newJournalID() throws(FileError) -> JournalID {
        let taken = Set(try journals().files.compactMap(\.named?.journal))
        while true {
            let id = JournalID(random: try randomBits())
            if !taken.contains(id) { return id }
        }
    }

    /// Bits for an id where nobody can say which are taken.
    public func randomBits() throws(FileError) -> UInt32 {
        try files.randomBytes(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }

    /// The whole path of a place in the folder.
    public func path(of place: TeamPath) -> String { "\(path)/\(place)" }

    /// Makes the folders that a new file at `place` needs.
    func makeFolders(for place: TeamPath) throws(FileError) {
        try requireWriting(place)
        try files.makeFolders(from: path, to: Array(place.names.dropLast()))
    }

    func requireWriting(_ place: TeamPath) throws(FileError) {
        guard access == .writing else {
            throw FileError(.write, path(of: place), code: .readOnly)
        }
        // A link on the way would lead out of the folder.
        var folder = path
        for name in place.names.dropLast() {
            folder += "/\(name)"
            guard let status = try files.status(of: folder) else { return }
            guard status.kind == .folder else {
                let code: Int32 = status.kind == .file ? .notAFolder : .link
                throw FileError(.write, folder, code: code)
            }
        }
    }
}
