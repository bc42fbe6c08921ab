import HuddleText

/// Journals that are kept on this machine while the team's folder is away, and handed over whole when
/// it is back.
///
/// A journal has one writer and one id, so handing it over twice is the same as once: readers know it
/// by its id, and the copy in the folder is only ever replaced by one that goes on where it stops.
/// Where the folder has other lines under its name, those stay and the journal goes beside them.
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

    /// Opens the place for looking; nil when there is none.
    public init?(
        existing path: String, files: any FileSystem = DiskFileSystem()
    ) throws(FileError) {
        guard try files.status(of: path) != nil else { return nil }
        folder = try TeamFolder(path, access: .reading, files: files)
    }

    /// Copies every journal to the team's folder; one that fails holds up none of the others. Those
    /// that nobody writes any more are removed here once the copy has been read back.
    @discardableResult
    public func handOver(to team: TeamFolder) throws(FileError) -> HandingOver {
        try team.requirePresence()
        var outcome = HandingOver()
        for file in try folder.journals().files {
            do throws(FileError) {
                try handOver(file, to: team)
                outcome.count += 1
            } catch {
                outcome.left.append(HandingOver.Left(journal: file.named?.journal, error: error))
            }
        }
        return outcome
    }

    /// The journals of which the team's folder lacks lines; nothing is written.
    public func unshared(in team: TeamFolder) throws(FileError) -> [UnsharedJournal] {
        var unshared: [UnsharedJournal] = []
        for file in try folder.journals().files {
            // Where the folder cannot be asked, nothing says that it has them.
            let lines = (try? missingLines(of: file, in: team)) ?? 1
            guard lines > 0 else { continue }
            unshared.append(UnsharedJournal(path: "\(folder.path)/\(file.path)", lines: lines))
        }
        return unshared
    }

    private func handOver(_ file: JournalFile, to team: TeamFolder) throws(FileError) {
        let path = "\(folder.path)/\(file.path)"
        guard let name = file.named else {
            throw FileError(.write, path, code: .notForThisFile)
        }
        let bytes = try folder.bytes(of: file)
        try put(bytes, named: name, into: team)
        guard !DraftLock.isHeld(in: folder, for: name.journal) else { return }
        // It may have grown before its writer ended.
        guard try folder.bytes(of: file) == bytes else { return }
        try folder.files.remove(path)
    }

    /// Copies one journal as far as it has got, all of it or nothing.
    private func put(
        _ bytes: [UInt8], named name: JournalFileName, into team: TeamFolder
    ) throws(FileError) {
        try team.makeFolders(for: .journal(name))
        let (place, present, whole) = try place(for: bytes, named: name, in: team)
        guard present != whole else { return }
        let path = team.path(of: place)
        try team.files.replace(path, with: whole)
        guard try team.files.read(path) == whole else {
            throw FileError(.write, path, code: .notForThisFile)
        }
    }

    /// Where a journal goes, what is there, and what will be: the first place that is free or holds
    /// nothing but lines of this journal. Where the copy on this machine is damaged and one in the
    /// folder is not, the sound lines count.
    private func place(
        for bytes: [UInt8], named name: JournalFileName, in team: TeamFolder
    ) throws(FileError) -> (place: TeamPath, present: [UInt8]?, whole: [UInt8]) {
        var bytes = bytes
        for number in 1...Self.mostCopies {
            let place = TeamPath.journal(name, copy: number)
            let path = team.path(of: place)
            guard try team.files.status(of: path) != nil else { return (place, nil, bytes) }
            let present = try team.files.read(path)
            if let whole = JournalMerge.merged(present, bytes) { return (place, present, whole) }
            bytes = JournalMerge.mended(bytes, by: present)
            if let whole = JournalMerge.merged(present, bytes) { return (place, present, whole) }
        }
        throw FileError(.write, team.path(of: .journal(name)), code: .alreadyThere)
    }

    /// So many files with other lines under one name are no accident.
    private static let mostCopies = 9

    private func missingLines(
        of file: JournalFile, in team: TeamFolder
    ) throws(FileError) -> Int {
        let bytes = try folder.bytes(of: file)
        // The header is no line of the record.
        let all = bytes.lineCount - 1
        guard let name = file.named else { return max(all, 1) }
        let (_, present, whole) = try place(for: bytes, named: name, in: team)
        guard let present else { return max(all, 1) }
        return present == whole ? 0 : max(all - max(present.lineCount - 1, 0), 1)
    }
}

extension [UInt8] {
    /// How many line feeds there are.
    fileprivate var lineCount: Int { count { $0 == UInt8(ascii: "\n") } }
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
