public import HuddleCore

extension TeamFolder {
    /// Reads every journal and takes its events into a record while others are still being read;
    /// the reading that comes back holds the events no longer.
    ///
    /// `progress` hears after each journal how many of how many have been read.
    public func readRecord(
        cores: Int, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(FileError) -> (record: TeamRecord, reading: RecordReading) {
        var fold = JournalFold()
        let reading = try readAll(cores: cores) { journal, place, count in
            fold.take(&journal)
            progress(place, count)
        }
        guard fold.hasCopies || reading.hasMore(than: fold.lastLines) else {
            return (fold.record, reading)
        }
        // Which lines count is known only now, so everything is read a second time.
        var whole = try readAll(cores: cores)
        var record = TeamRecord()
        whole.move(into: &record)
        return (record, whole)
    }
}

/// Takes journals into a record as they come.
private struct JournalFold {
    var record = TeamRecord()
    /// The highest line of each journal.
    private(set) var lastLines: [JournalID: UInt32] = [:]
    /// True when two files were the same journal.
    private(set) var hasCopies = false

    mutating func take(_ journal: inout ReadJournal) {
        guard let id = journal.reading.journal else { return }
        if lastLines[id] != nil { hasCopies = true }
        var last = lastLines[id] ?? 0
        for event in journal.takeEvents() {
            last = max(last, event.id.sequence)
            record.apply(event)
        }
        lastLines[id] = last
    }
}
