public import HuddleCore
import HuddleText
import Threads

extension TeamFolder {
    /// A record of no more than bears on a search: searched, it gives the hits that the whole
    /// record would give. Nil where only reading everything can tell: without words, with words
    /// that may not stand there letter for letter, and when a journal is damaged, copied or goes on
    /// from another.
    ///
    /// `listing` is the journals of the folder.
    public func sift(
        for query: SearchQuery, in listing: JournalListing, cores: Int
    ) -> TeamRecord? {
        guard !query.words.isEmpty, !query.asksForOtherWords else { return nil }
        guard listing.problems.isEmpty, !listing.hasCopies else { return nil }
        let sieve = JournalSieve(query)
        var gathered = GatheredLines()
        var found: Set<RecordID> = []
        // What is kept of a journal.
        let room = listing.files.count * 8_000
        let sifted = parallelMap(listing.files, threads: cores, room: room) {
            sift($0, through: sieve)
        } arriving: { journal in
            guard let journal else { return }
            gathered.add(journal.events)
            found.formUnion(journal.items)
        }
        let journals = sifted.compactMap { $0 }
        guard journals.count == listing.files.count else { return nil }
        let items = found
        guard gathered.add(from: journals, cores, find: { $0.lines(of: items) }) else {
            return nil
        }
        let wanted = wanted(
            adding: items.subtracting(gathered.lines), of: items, journals, in: listing)
        guard gathered.add(from: wanted, cores, find: { lines($0.1, of: $0.0, through: sieve) })
        else { return nil }
        let shown = gathered.named.subtracting(items)
        guard gathered.add(from: journals, cores, find: { $0.frames(of: shown) }) else {
            return nil
        }
        let undone = gathered.linesTakenBack(in: journals)
        // A few lines: other threads would take longer to begin.
        guard gathered.add(from: journals, 1, find: { $0.takingBack(undone) }) else {
            return nil
        }
        return gathered.record(cores)
    }

    private func sift(_ file: JournalFile, through sieve: JournalSieve) -> JournalSieve.Sifted? {
        // Who reads everything instead says what is wrong with the file.
        guard let named = file.named?.journal, let bytes = try? bytes(of: file) else { return nil }
        return bytes.withUnsafeBytes { sieve.sift($0, named: named) }
    }

    private func lines(
        _ wanted: JournalSieve.Wanted, of file: JournalFile, through sieve: JournalSieve
    ) -> [Event]? {
        guard let journal = file.named?.journal,
            let bytes = try? files.read("\(path)/\(file.path)", from: wanted.first)
        else { return nil }
        return bytes.withUnsafeBytes { sieve.lines(wanted, of: $0, journal: journal) }
    }

    /// The lines still to be read: those that added items of which only a later revision holds a
    /// word, those that set fields of people who are found, and those that say of cancelled actions
    /// with a word that they are not.
    private func wanted(
        adding missing: Set<RecordID>, of items: Set<RecordID>, _ journals: [JournalSieve.Sifted],
        in listing: JournalListing
    ) -> [(JournalFile, JournalSieve.Wanted)] {
        var wanted: [JournalID: JournalSieve.Wanted] = [:]
        for line in missing {
            wanted[line.journal, default: .init()].numbers.insert(line.sequence)
        }
        let cancelled = journals.reduce(into: Set()) { $0.formUnion($1.cancelled) }
            .intersection(items)
        let people = journals.reduce(into: Set()) { $0.formUnion($1.people) }
        for journal in journals {
            let states = cancelled.isEmpty ? [] : journal.states(of: cancelled)
            let places = states + (people.isEmpty ? [] : journal.fields(of: people))
            if !places.isEmpty { wanted[journal.journal, default: .init()].places = places }
        }
        return listing.files.compactMap { file in
            file.named.flatMap { wanted[$0.journal] }.map { (file, $0) }
        }
    }
}

extension JournalListing {
    /// True when two files are the same journal, or one has a name that says nothing.
    fileprivate var hasCopies: Bool {
        Set(files.compactMap { $0.named?.journal }).count < files.count
    }
}

/// The lines that bear on a search, as they are gathered from all journals.
private struct GatheredLines {
    private var events: [JournalID: [Event]] = [:]
    /// The lines that are here.
    private(set) var lines: Set<RecordID> = []
    /// The people and meetings that they name.
    private(set) var named: Set<RecordID> = []

    /// Adds lines of one journal.
    mutating func add(_ new: [Event]) {
        guard let journal = new.first?.id.journal else { return }
        events[journal, default: []] += new
        for event in new {
            lines.insert(event.id)
            named.formUnion(event.named)
        }
    }

    /// Adds the lines that `find` gives for each; false where one is not as it should be.
    mutating func add<Source: Sendable>(
        from sources: [Source], _ cores: Int, find: @escaping @Sendable (Source) -> [Event]?
    ) -> Bool {
        let found = sources.mapInPieces(threads: cores) { find($0) }
        for events in found { events.map { add($0) } }
        return !found.contains { $0 == nil }
    }

    /// The lines that are taken back, of those that are here and of those that took them back.
    func linesTakenBack(in journals: [JournalSieve.Sifted]) -> Set<RecordID> {
        var (all, new) = (lines, lines)
        while !new.isEmpty {
            new = Set(journals.flatMap { $0.idsTakingBack(new) }).subtracting(all)
            all.formUnion(new)
        }
        return all
    }

    /// The record of these lines, journal after journal in the order of their first line.
    func record(_ cores: Int) -> TeamRecord {
        var record = TeamRecord()
        var journals = Array(events).mapInPieces(threads: cores) { journal, events in
            (events[0].stamp, JournalEvents(events.inOrder, in: journal))
        }
        journals.sort { $0.0 > $1.0 }
        // Taken from the end, so that the record alone has each, and need not copy it.
        while let (_, journal) = journals.popLast() { record.apply(journal) }
        return record
    }
}

extension [Event] {
    /// In the order of their journal, no line twice.
    fileprivate var inOrder: [Event] {
        var last: UInt32?
        return sorted { $0.id.sequence < $1.id.sequence }.filter { event in
            defer { last = event.id.sequence }
            return event.id.sequence != last
        }
    }
}
