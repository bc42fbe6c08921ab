public import HuddleCore
public import HuddleText

/// Writes one new journal; the file is made with the first event, so that looking never writes.
///
/// After anything has failed the file is closed for good, because its end is not known: nobody ever
/// appends behind a torn line. `successor` then goes on in a new file. A class because it owns the
/// open file.
public final class JournalWriter {
    private enum State {
        case unopened
        case open(OpenFile)
        case failed(FileError)
    }

    private let folder: TeamFolder
    private var lines: EventWriter
    private var state = State.unopened
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
            let file = try openFile(for: events[0])
            try folder.files.append(bytes, to: file)
            try folder.files.sync(file)
            try requirePresence(of: file, length: length + bytes.count)
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

    /// What was written can be in a file that is no longer in the folder: removed, moved away or put
    /// back from a copy while it was open. Nobody would ever read it there.
    private func requirePresence(of file: OpenFile, length: Int) throws(FileError) {
        guard let status = try folder.files.status(of: file.path), status.size >= length else {
            throw FileError(.write, file.path, code: .gone)
        }
    }

    private func encode(
        _ events: [Event], with writer: inout EventWriter
    ) throws(FileError) -> [UInt8] {
        if case .failed(let error) = state { throw error }
        var bytes: [UInt8] = []
        if case .unopened = state { bytes = writer.headerLine }
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

    private func openFile(for first: Event) throws(FileError) -> OpenFile {
        if case .open(let file) = state { return file }
        let name = JournalFileName(
            began: first.at, writer: lines.header.author.writer, journal: journal)
        let place = TeamPath.journal(name)
        try folder.makeFolders(for: place)
        let file = try folder.files.create(folder.path(of: place))
        state = .open(file)
        path = place.description
        // The name must be on the disk before anything in the file is called saved.
        try folder.files.syncFolder(folder.path(of: place).folder)
        return file
    }

    private func fail(_ error: FileError) {
        if case .open(let file) = state { folder.files.close(file) }
        state = .failed(error)
    }
}
