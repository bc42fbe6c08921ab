public import HuddleCore
public import HuddleText

extension TeamFolder {
    /// Reads every journal and takes its events into a record while others are still being read;
    /// the reading that comes back holds the events no longer.
    ///
    /// `progress` hears after each journal how many of how many have been read.
    public func readRecord(
        cores: Int, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(FileError) -> (record: TeamRecord, reading: RecordReading) {
        let (record, _, reading) = try readRecord(
            cores: cores, gathering: (), nil, progress: progress)
        return (record, reading)
    }

    /// Reads every journal as `readRecord` does as far as `extent` goes, and gathers in `notes` what
    /// `note`, if there is one, makes of each event that counts.
    public func readRecord<Notes>(
        cores: Int, extent: ReadingExtent = .whole, gathering notes: Notes,
        _ note: ((inout Notes, Event) -> Void)?,
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws(FileError) -> (record: TeamRecord, notes: Notes, reading: RecordReading) {
        var fold = JournalFold(notes)
        let reading = try readAll(cores: cores, extent: extent) { journal, place, count in
            if let events = journal.takeEvents() { fold.take(events, note) }
            progress(place, count)
        }
        guard fold.hasCopies || reading.hasMore(than: fold.lastLines) else {
            return (fold.record, fold.notes, reading)
        }
        // Which lines count is known only now, so everything is read a second time.
        var whole = try readAll(cores: cores, extent: extent) { _, _, _ in }
        var (record, notes) = (TeamRecord(), notes)
        whole.move(into: &record) { note?(&notes, $0) }
        return (record, notes, whole)
    }
}

/// Takes journals into a record as they come.
private struct JournalFold<Notes> {
    var record = TeamRecord()
    private(set) var notes: Notes
    /// The highest line of each journal.
    private(set) var lastLines: [JournalID: UInt32] = [:]
    /// True when two files were the same journal.
    private(set) var hasCopies = false

    init(_ notes: Notes) {
        self.notes = notes
    }

    mutating func take(
        _ journal: consuming JournalEvents, _ note: ((inout Notes, Event) -> Void)?
    ) {
        if lastLines[journal.journal] != nil { hasCopies = true }
        lastLines[journal.journal] = max(lastLines[journal.journal] ?? 0, journal.notes.lastLine)
        // Even to hand an event to nobody would copy it.
        if let note {
            for event in journal.events { note(&notes, event) }
        }
        record.apply(journal)
    }
}
