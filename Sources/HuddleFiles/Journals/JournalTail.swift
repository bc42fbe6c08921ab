public import HuddleCore
public import HuddleText

/// Follows one journal that somebody else is writing.
public struct JournalTail: Sendable {
    public let file: JournalFile
    private var reader: JournalReader

    /// Goes on where a reading stopped.
    public init(_ journal: ReadJournal) {
        file = journal.file
        reader = journal.reading.reader
    }

    /// Follows a journal from its first line.
    public init(_ file: JournalFile) {
        self.file = file
        reader = JournalReader(named: file.named?.journal)
    }

    /// The first line of the journal, once it has been read.
    var header: JournalHeader? { reader.header }

    /// Where the journal stands as far as it was read.
    public var head: JournalHead? { reader.head }

    /// Reads the whole lines that have come since; one that is still being written waits for the next time.
    public mutating func readNew(in folder: TeamFolder) throws(FileError) -> JournalBatch {
        let bytes = try folder.files.read("\(folder.path)/\(file.path)", from: reader.offset)
        return bytes.withUnsafeBytes { reader.read($0) }
    }
}

/// Follows every journal of a folder, those that are yet to come as well.
public struct JournalTails: Sendable {
    private let folder: TeamFolder
    private var tails: [String: JournalTail]
    /// The journal that this program writes itself, and need not read.
    private let own: JournalID?
    /// The last line that counts of each journal that another one took over from.
    private var continued: [JournalID: UInt32]
    /// The last line of each journal that was told.
    private var told: [JournalID: UInt32] = [:]

    /// What has come since the last time.
    public struct News: Equatable, Sendable {
        public var events: [Event] = []
        public var problems: [FolderProblem] = []
        /// Journals of which lines were told that did not count after all: they failed to be saved, and
        /// were written again elsewhere.
        public var doubled: Set<JournalID> = []
    }

    /// Goes on where a reading of the whole record stopped.
    public init(folder: TeamFolder, after record: RecordReading, except own: JournalID? = nil) {
        self.folder = folder
        self.own = own
        continued = record.continued
        tails = Dictionary(
            record.journals.map { ($0.file.path, JournalTail($0)) }, uniquingKeysWith: { $1 })
    }

    /// How far each journal has got that somebody else writes.
    public var heads: [JournalHead] {
        tails.values.compactMap(\.head).sorted { $0.journal < $1.journal }
    }

    /// Reads what is new in the journals at `paths`, or in all of them.
    public mutating func readNew(_ paths: Set<String>? = nil) throws(FileError) -> News {
        var news = News()
        for file in try folder.journals().files {
            if let own, file.named?.journal == own { continue }
            if let paths, !paths.contains(file.path) { continue }
            var tail = tails[file.path] ?? JournalTail(file)
            do throws(FileError) {
                let isNew = tail.header == nil
                let batch = try tail.readNew(in: folder)
                tails[file.path] = tail
                if isNew { takeOver(tail.header?.continues ?? [], into: &news) }
                news.events += batch.events
                news.problems += batch.problems.map {
                    FolderProblem(path: file.path, kind: .journal($0))
                }
            } catch {
                news.problems.append(FolderProblem(path: file.path, kind: .unreadable(error)))
            }
        }
        // A journal and the one that took over from it may have come together.
        news.events.removeAll { event in
            continued[event.id.journal].map { event.id.sequence > $0 } ?? false
        }
        for event in news.events {
            told[event.id.journal] = max(told[event.id.journal] ?? 0, event.id.sequence)
        }
        return news
    }

    /// Notes up to which line journals count; what was told beyond it cannot be taken back.
    private mutating func takeOver(_ ends: [RecordID], into news: inout News) {
        for end in ends {
            let last = min(end.sequence, continued[end.journal] ?? .max)
            continued[end.journal] = last
            let told = told[end.journal] ?? 0
            if told > last { news.doubled.insert(end.journal) }
        }
    }
}
