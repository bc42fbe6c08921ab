public import HuddleCore

/// What others write into a folder that has been read, without a gap: all that came since the reading
/// is told once.
public struct FolderNews {
    private let folder: TeamFolder
    private var tails: JournalTails
    private var watch: FolderWatch?
    /// True until everything was looked at once: a watch begins later than the reading ended.
    private var isLookDue = false

    /// Begins where a reading stopped; `own` is the journal that this program writes itself.
    public init(folder: TeamFolder, after reading: RecordReading, except own: JournalID) {
        self.folder = folder
        tails = JournalTails(folder: folder, after: reading, except: own)
    }

    /// Hears of what is written from now on; where the system cannot tell, somebody has to look.
    public mutating func startWatching() {
        watch = try? FolderWatch(folder: folder)
        isLookDue = true
    }

    /// Readable when there is something to read.
    public var descriptor: Int32? { watch?.descriptor }

    /// How far each journal has got that somebody else writes.
    public var heads: [JournalHead] { tails.heads }

    /// What has come, as far as the watch heard of it; nil when nothing has.
    public mutating func read() throws(FileError) -> JournalTails.News? {
        guard let watch else { return nil }
        let changes = watch.changes()
        guard !isLookDue, case .paths(let paths) = changes else { return try read(in: nil) }
        return try read(in: paths)
    }

    /// What has come into the journals at `paths`, or into any; nil when nothing has.
    public mutating func read(in paths: Set<String>?) throws(FileError) -> JournalTails.News? {
        let news = try tails.readNew(paths)
        if paths == nil { isLookDue = false }
        return news.events.isEmpty && news.doubled.isEmpty ? nil : news
    }
}
