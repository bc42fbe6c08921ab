public import HuddleCore
import HuddleText

extension TeamFolder {
    /// A record of no more than bears on a search: searched, it gives the hits that the whole record
    /// would give. Nil where only reading everything can tell: without words, and when a journal is
    /// damaged, copied or goes on from another.
    public func sift(for query: SearchQuery, cores: Int) throws(FileError) -> TeamRecord? {
        guard !query.words.isEmpty else { return nil }
        let listing = try journals()
        guard listing.problems.isEmpty, !listing.hasCopies else { return nil }
        let sieve = JournalSieve(query)
        var record = TeamRecord()
        var items: Set<RecordID> = []
        let sifted = parallelMap(listing.files, threads: cores) {
            sift($0, through: sieve)
        } arriving: { journal in
            guard let journal else { return }
            record.apply(journal.events)
            items.formUnion(journal.items)
        }
        let journals = sifted.compactMap { $0 }
        guard journals.count == listing.files.count else { return nil }
        guard let earlier = try lines(adding: items, from: record, listing, sieve) else {
            return nil
        }
        record.apply(earlier)
        for (file, journal) in zip(listing.files, journals) where journal.revises(items) {
            let bytes = try bytes(of: file)
            guard let revisions = bytes.withUnsafeBytes({ journal.revisions(of: items, in: $0) })
            else { return nil }
            record.apply(revisions)
        }
        return record
    }

    private func sift(_ file: JournalFile, through sieve: JournalSieve) -> JournalSieve.Sifted? {
        guard let named = file.named?.journal, let bytes = try? bytes(of: file) else { return nil }
        return bytes.withUnsafeBytes { sieve.sift($0, named: named) }
    }

    /// The lines that added items of which only a later revision holds a word.
    private func lines(
        adding items: Set<RecordID>, from record: TeamRecord, _ listing: JournalListing,
        _ sieve: JournalSieve
    ) throws(FileError) -> [Event]? {
        let missing = Dictionary(grouping: items.filter { record.isMissing($0) }, by: \.journal)
        var events: [Event] = []
        for file in listing.files {
            guard let journal = file.named?.journal, let ids = missing[journal] else { continue }
            let bytes = try bytes(of: file)
            let found = bytes.withUnsafeBytes {
                sieve.lines(Set(ids.map(\.sequence)), of: $0, journal: journal)
            }
            guard let found else { return nil }
            events += found
        }
        return events
    }
}

extension JournalListing {
    /// True when two files are the same journal, or one has a name that says nothing.
    fileprivate var hasCopies: Bool {
        Set(files.compactMap { $0.named?.journal }).count < files.count
    }
}

extension TeamRecord {
    /// True when the line that brought it into being is not there.
    fileprivate func isMissing(_ id: RecordID) -> Bool {
        item(id) == nil && patients[PatientID(id)] == nil
            && professionals[ProfessionalID(id)] == nil && meetings[MeetingID(id)] == nil
    }
}
