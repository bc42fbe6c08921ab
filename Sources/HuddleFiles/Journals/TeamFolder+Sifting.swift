public import HuddleCore
import HuddleText
import Threads

extension TeamFolder {
    /// A record of no more than bears on a search: searched, it gives the hits that the whole record
    /// would give. Nil where only reading everything can tell: without words, with words that may not
    /// stand there letter for letter, and when a journal is damaged, copied or goes on from another.
    public func sift(for query: SearchQuery, cores: Int) throws(FileError) -> TeamRecord? {
        guard !query.words.isEmpty, !query.asksForOtherWords else { return nil }
        let listing = try journals()
        guard listing.problems.isEmpty, !listing.hasCopies else { return nil }
        let sieve = JournalSieve(query)
        var record = TeamRecord()
        var found: Set<RecordID> = []
        // What is kept of a journal.
        let room = listing.files.count * 30_000
        let sifted = parallelMap(listing.files, threads: cores, room: room) {
            sift($0, through: sieve)
        } arriving: { journal in
            guard let journal else { return }
            record.apply(journal.events)
            found.formUnion(journal.items)
        }
        let journals = sifted.compactMap { $0 }
        guard journals.count == listing.files.count else { return nil }
        let items = found
        let missing = numbers(
            of: items.filter { record.isMissing($0) }, items, journals, in: listing)
        let isWhole =
            take(missing, into: &record, cores) { file, numbers in
                // Who reads everything instead says what is wrong with the file.
                guard let journal = file.named?.journal, let bytes = try? bytes(of: file) else {
                    return nil
                }
                return bytes.withUnsafeBytes { sieve.lines(numbers, of: $0, journal: journal) }
            }
            && take(journals, into: &record, cores) { $0.revisions(of: items) }
        return isWhole ? record : nil
    }

    /// Takes in the lines that `find` gives for each; false where one is not as it should be.
    private func take<Wanted: Sendable>(
        _ wanted: [Wanted], into record: inout TeamRecord, _ cores: Int,
        find: @escaping @Sendable (Wanted) -> [Event]?
    ) -> Bool {
        var isWhole = true
        _ = parallelMap(wanted, threads: cores, find) { events in
            if let events { record.apply(events) } else { isWhole = false }
        }
        return isWhole
    }

    private func sift(_ file: JournalFile, through sieve: JournalSieve) -> JournalSieve.Sifted? {
        // Who reads everything instead says what is wrong with the file.
        guard let named = file.named?.journal, let bytes = try? bytes(of: file) else { return nil }
        return bytes.withUnsafeBytes { sieve.sift($0, named: named) }
    }

    /// The lines still to be read, by journal: those that added items of which only a later revision
    /// holds a word, and those that say of cancelled actions with a word that they are not.
    private func numbers(
        of missing: Set<RecordID>, _ items: Set<RecordID>, _ journals: [JournalSieve.Sifted],
        in listing: JournalListing
    ) -> [(JournalFile, Set<UInt32>)] {
        let cancelled = journals.reduce(into: Set()) { $0.formUnion($1.cancelled) }
            .intersection(items)
        var numbers = Dictionary(grouping: missing, by: \.journal)
            .mapValues { Set($0.map(\.sequence)) }
        if !cancelled.isEmpty {
            for journal in journals {
                numbers[journal.journal, default: []].formUnion(journal.states(of: cancelled))
            }
        }
        return listing.files.compactMap { file in
            guard let wanted = file.named.flatMap({ numbers[$0.journal] }), !wanted.isEmpty else {
                return nil
            }
            return (file, wanted)
        }
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
            && contacts[ContactID(id)] == nil
    }
}
