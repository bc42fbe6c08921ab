public import HuddleCore
public import HuddleText

/// Writes one new journal; the file is made with the first event, so that looking never writes, and
/// gets its name when these are on the disk, so that no journal is ever there with nothing in it.
///
/// After anything has failed the file is closed for good, because its end is not known: nobody ever
/// appends behind a torn line. `successor` then goes on in a new file. A class because it owns the
/// open file.
public final class JournalWriter {
    private enum State {
        case unmade
        /// There with its first lines, and not open yet for more.
        case made(at: String)
        case open(OpenFile)
        case failed(FileError)
    }

    private let folder: TeamFolder
    private var lines: EventWriter
    private var state = State.unmade
    /// The last line that was saved.
    public private(set) var saved: UInt32 = 0
    /// How many bytes were saved.
    private var length = 0
    /// The path in the team folder; nil while there is no file.
    public private(set) var path: String?

    /// A writer for a journal that has no file yet.
    public convenience init(folder: TeamFolder, journal: JournalID, author: JournalAuthor) {
        self.init(folder: folder, header: JournalHeader(journal: journal, author: author))
    }

    private init(folder: TeamFolder, header: JournalHeader) {
        self.folder = folder
        lines = EventWriter(header: header)
    }

    deinit {
        if case .open(let file) = state { folder.files.close(file) }
    }

    public var journal: JournalID { lines.header.journal }

    /// The last line that was saved, and its chain; nil before the first.
    public var head: JournalHead? { saved == 0 ? nil : lines.head }

    /// Saves events and returns when they are on the disk.
    ///
    /// Events that this journal cannot hold are refused before anything is written, and the journal
    /// can go on; every other failure closes it.
    @discardableResult
    public func append(_ events: [Event]) throws(FileError) -> JournalHead {
        var next = lines
        let bytes = try encode(events, with: &next)
        guard let last = events.last else { return lines.head }
        do throws(FileError) {
            if let file = try openFile() {
                try folder.files.append(bytes, to: file)
                try folder.files.sync(file)
                try requirePresence(of: bytes, in: file.path)
            } else {
                try make(holding: bytes, for: events[0])
            }
        } catch {
            fail(error)
            throw error
        }
        lines = next
        length += bytes.count
        saved = last.id.sequence
        return lines.head
    }

    /// A writer for a new journal that takes over after this one has failed.
    ///
    /// Its header says how far this journal was saved: events that are written again in the new one
    /// do not count twice, should their lines have reached the disk after all.
    public func successor(journal: JournalID, in place: TeamFolder? = nil) -> JournalWriter {
        let end = RecordID(journal: self.journal, sequence: saved)
        // While nothing was saved here, nobody else knows what this journal was to take over.
        let earlier = saved == 0 ? lines.header.continues : []
        let header = JournalHeader(
            journal: journal, author: lines.header.author, continues: earlier + [end])
        return JournalWriter(folder: place ?? folder, header: header)
    }

    /// What was written can be in a file that is no longer in the folder: removed, moved away, or put
    /// in the place of by somebody else, as a sync does. Nobody would ever read it there, so what
    /// was appended is read again where others will.
    private func requirePresence(of bytes: [UInt8], in path: String) throws(FileError) {
        let gone = FileError(.write, path, code: .gone)
        let found: [UInt8]
        do throws(FileError) {
            found = try folder.files.read(path, from: length)
        } catch {
            throw error.code == .noSuchFile ? gone : error
        }
        guard found == bytes else { throw gone }
    }

    private func encode(
        _ events: [Event], with writer: inout EventWriter
    ) throws(FileError) -> [UInt8] {
        if case .failed(let error) = state { throw error }
        var bytes: [UInt8] = []
        if case .unmade = state { bytes = writer.headerLine }
        for (offset, event) in events.enumerated() {
            let start = bytes.count
            let expected = Int(saved) + 1 + offset
            guard event.id.journal == journal, Int(event.id.sequence) == expected else {
                throw FileError(.write, path ?? "the record", code: .notForThisFile)
            }
            writer.append(event, to: &bytes)
            guard bytes.count - start <= JournalReader.longestLine else {
                throw FileError(.write, path ?? "the record", code: .tooLong)
            }
        }
        return bytes
    }

    /// The file to append to; nil while it has not been made.
    private func openFile() throws(FileError) -> OpenFile? {
        switch state {
        case .open(let file): return file
        case .made(let path):
            // What is not as it was left would get lines behind a torn one.
            guard try folder.files.status(of: path)?.size == length else {
                throw FileError(.open, path, code: .gone)
            }
            let file = try folder.files.open(path)
            state = .open(file)
            return file
        case .unmade: return nil
        case .failed(let error): throw error
        }
    }

    /// Makes the file with its first lines under another name, and gives it its own when they are on
    /// the disk. It is closed meanwhile: a network drive may refuse to rename what is open.
    private func make(holding bytes: [UInt8], for first: Event) throws(FileError) {
        let name = JournalFileName(
            began: first.at, writer: lines.header.author.writer, journal: journal)
        let place = TeamPath.journal(name)
        try folder.makeFolders(for: place)
        let whole = folder.path(of: place)
        guard try folder.files.status(of: whole) == nil else {
            throw FileError(.open, whole, code: .alreadyThere)
        }
        do throws(FileError) {
            try folder.files.replace(whole, with: bytes)
        } catch {
            throw FileError(error.operation, whole, code: error.code)
        }
        try requirePresence(of: bytes, in: whole)
        state = .made(at: whole)
        path = place.description
    }

    private func fail(_ error: FileError) {
        if case .open(let file) = state { folder.files.close(file) }
        state = .failed(error)
    }
}
