/// Journals that are kept on this machine while the team's folder is away, and handed over whole when
/// it is back.
///
/// A journal has one writer and one id, so handing it over twice is the same as once: readers know it
/// by its id, and the copy in the folder is only ever replaced by one that goes on where it stops.
public struct JournalSpool: Sendable {
    /// The place on this machine; it has nothing but journals.
    public let folder: TeamFolder

    /// Opens the place, making it when it is missing; what lies above it must exist.
    public init(
        _ path: String, files: any FileSystem = DiskFileSystem()
    ) throws(FileError) {
        try files.makeFolder(path)
        // Also for one that is there: an earlier attempt may have failed right here.
        try files.syncFolder(path.folder)
        folder = try TeamFolder(path, access: .writing, files: files)
    }

    /// Copies every journal to the team's folder and gives how many there were. Those that nobody
    /// writes any more are removed here once the copy has been read back.
    @discardableResult
    public func handOver(to team: TeamFolder) throws(FileError) -> Int {
        try team.requirePresence()
        let files = try folder.journals().files
        for file in files {
            let bytes = try folder.bytes(of: file)
            try handOver(bytes, of: file, to: team)
            guard let journal = file.named?.journal, !DraftLock.isHeld(in: folder, for: journal)
            else { continue }
            // It may have grown before its writer ended.
            guard try folder.bytes(of: file) == bytes else { continue }
            try folder.files.remove("\(folder.path)/\(file.path)")
        }
        return files.count
    }

    /// Copies one journal as far as it has got, all of it or nothing.
    private func handOver(
        _ bytes: [UInt8], of file: JournalFile, to team: TeamFolder
    ) throws(FileError) {
        guard let name = file.named else { return }
        let place = TeamPath.journal(name)
        try team.makeFolders(for: place)
        let path = team.path(of: place)
        if try team.files.status(of: path) != nil {
            let present = try team.files.read(path)
            if present.starts(with: bytes) { return }
            // Not this journal's beginning: somebody's copy, which is left where it is.
            guard bytes.starts(with: present) else {
                throw FileError(.write, path, code: .alreadyThere)
            }
        }
        try team.files.replace(path, with: bytes)
        guard try team.files.read(path) == bytes else {
            throw FileError(.write, path, code: .notForThisFile)
        }
    }
}

extension FileError {
    /// True when the folder itself seems to be away, as when a network drive is gone; a full or
    /// write-protected disk is there.
    public var isFolderAway: Bool { Self.away.contains(code) }
}

extension String {
    /// A short name for a path that differs for every path, made of characters that every disk takes.
    public var asSpoolName: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let last = split(separator: "/").last.map(String.init) ?? ""
        return "\(last.asFileName)-\(String(hash, radix: 16))"
    }
}
