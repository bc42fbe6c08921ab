public import HuddleCore
public import HuddleText
import Threads

/// One journal's file together with what was read from it.
public struct ReadJournal: Equatable, Sendable {
    public let file: JournalFile
    public private(set) var reading: JournalReading
    /// The events with what whoever read them could work out; nil when the file is no journal.
    private var gathered: JournalEvents?

    init(file: JournalFile, reading: JournalReading) {
        self.file = file
        self.reading = reading
        gathered = reading.journal.map { JournalEvents(reading.events, reading.notes, in: $0) }
    }

    /// Gives the events away; what else was read stays.
    mutating func takeEvents() -> JournalEvents? {
        reading.dropEvents()
        defer { gathered = nil }
        return gathered
    }
}

/// Everything that the journals of a folder hold; the same for the same files, in any order of reading.
public struct RecordReading: Equatable, Sendable {
    /// One for each journal, sorted by path.
    public private(set) var journals: [ReadJournal]
    /// What people should know, sorted by path.
    public let problems: [FolderProblem]

    /// The events of all journals that count, journal after journal.
    public var events: [Event] {
        let all = journals.flatMap(\.reading.events)
        return continued.isEmpty ? all : all.filter(counts)
    }

    /// Hands the events that count to a record, journal after journal, and keeps them no longer;
    /// `note` sees each of them.
    public mutating func move(
        into record: inout TeamRecord, noting note: (Event) -> Void = { _ in }
    ) {
        for place in journals.indices {
            guard let journal = journals[place].takeEvents() else { continue }
            let events = journal.events.filter(counts)
            if events.count == journal.events.count {
                record.apply(journal)
            } else {
                record.apply(events)
            }
            for event in events { note(event) }
        }
    }

    /// How far each journal had got: what a sign-off records.
    public var heads: [JournalHead] { journals.compactMap(\.reading.head) }

    /// True when a newer program wrote some of it: then nothing may be written.
    public var isNewer: Bool { journals.contains { $0.reading.isNewer } }

    /// The last line that counts of each journal that another one took over from.
    let continued: [JournalID: UInt32]

    init(journals: [ReadJournal], problems: [FolderProblem]) {
        self.journals = journals
        self.problems = problems
        let continues = journals.flatMap { $0.reading.header?.continues ?? [] }
        continued = Dictionary(continues.map { ($0.journal, $0.sequence) }, uniquingKeysWith: min)
    }

    /// True when lines were read that do not count.
    func hasMore(than lastLines: [JournalID: UInt32]) -> Bool {
        continued.contains { journal, last in lastLines[journal].map { $0 > last } ?? false }
    }

    /// Lines that failed to be saved and were written again elsewhere do not count a second time.
    private func counts(_ event: Event) -> Bool {
        guard let last = continued[event.id.journal] else { return true }
        return event.id.sequence <= last
    }
}

extension TeamFolder {
    /// Reads every journal on up to `cores` threads; a file that cannot be read is named and passed over.
    public func readAll(cores: Int) throws(FileError) -> RecordReading {
        try readAll(cores: cores) { _, _, _ in }
    }

    /// Reads every journal; `arriving` sees each, in the order of their paths, with its place among
    /// so many, while later ones are still being read.
    func readAll(
        cores: Int, extent: ReadingExtent = .whole,
        arriving: (inout ReadJournal, Int, Int) -> Void
    ) throws(FileError) -> RecordReading {
        let listing = try journals()
        var read: [ReadJournal] = []
        var problems = listing.problems
        let count = listing.files.count
        var place = 0
        // What a journal takes in memory.
        let room = count * 200_000
        _ = parallelMap(listing.files, threads: cores, room: room) { file in
            Outcome(file, in: self, extent)
        } arriving: { outcome in
            place += 1
            switch outcome {
            case .read(var journal):
                // Held here alone, so that its events can be given away.
                outcome = .taken
                arriving(&journal, place, count)
                read.append(journal)
            case .unreadable(let problem): problems.append(problem)
            case .taken: break
            }
        }
        return try settle(read, problems)
    }

    /// How the reading of one file ended.
    private enum Outcome: Sendable {
        case read(ReadJournal)
        case unreadable(FolderProblem)
        case taken

        init(_ file: JournalFile, in folder: TeamFolder, _ extent: ReadingExtent) {
            do throws(FileError) {
                self = .read(ReadJournal(file: file, reading: try folder.read(file, extent)))
            } catch {
                self = .unreadable(FolderProblem(path: file.path, kind: .unreadable(error)))
            }
        }
    }

    private func settle(
        _ read: [ReadJournal], _ found: [FolderProblem]
    ) throws(FileError) -> RecordReading {
        var problems = found
        let absorbed = try absorbCopies(in: read, into: &problems)
        for journal in absorbed {
            problems += journal.reading.problems.map {
                FolderProblem(path: journal.file.path, kind: .journal($0))
            }
        }
        let sorted = problems.enumerated().sorted {
            ($0.element.path, $0.offset) < ($1.element.path, $1.offset)
        }
        return RecordReading(journals: absorbed, problems: sorted.map(\.element))
    }

    /// Reads one journal.
    public func read(
        _ file: JournalFile, _ extent: ReadingExtent = .whole
    ) throws(FileError) -> JournalReading {
        JournalReading(try bytes(of: file), named: file.named?.journal, extent: extent)
    }

    /// Keeps one file for each journal: sync tools leave copies when they cannot tell which is right.
    private func absorbCopies(
        in read: [ReadJournal], into problems: inout [FolderProblem]
    ) throws(FileError) -> [ReadJournal] {
        var kept: [ReadJournal] = []
        var places: [JournalID: Int] = [:]
        for journal in read {
            guard let id = journal.reading.journal else {
                kept.append(journal)
                continue
            }
            guard let place = places[id] else {
                places[id] = kept.count
                kept.append(journal)
                continue
            }
            let (better, other, areSame) = try compare(kept[place], journal)
            kept[place] = better
            if !areSame {
                let kind = FolderProblem.Kind.copiesDiffer(id, taken: better.file.path)
                problems.append(FolderProblem(path: other.file.path, kind: kind))
            }
        }
        return kept
    }

    /// The sounder and then the longer of two files of one journal; the same when one only goes on
    /// where the other stops.
    private func compare(
        _ first: ReadJournal, _ second: ReadJournal
    ) throws(FileError) -> (better: ReadJournal, other: ReadJournal, areSame: Bool) {
        let copies = [
            JournalCopy(first, try bytes(of: first.file)),
            JournalCopy(second, try bytes(of: second.file)),
        ]
        let (better, other) =
            copies[0].merit >= copies[1].merit ? (copies[0], copies[1]) : (copies[1], copies[0])
        let areSame = better.lines.starts(with: other.lines)
        return (better.journal, other.journal, areSame)
    }
}

/// One of several files of a journal.
private struct JournalCopy {
    let journal: ReadJournal
    /// The whole lines.
    let lines: ArraySlice<UInt8>
    /// Broken lines count against a copy more than length counts for it.
    let merit: (soundness: Int, length: Int, isNamed: Int)

    init(_ journal: ReadJournal, _ bytes: [UInt8]) {
        self.journal = journal
        lines = bytes[..<min(journal.reading.reader.offset, bytes.count)]
        let faults = JournalVerification(bytes).problems.count
        merit = (
            // What only its name calls a journal has no line to be broken.
            -faults - (journal.reading.header == nil ? 1 : 0), lines.count,
            journal.file.named == nil ? 0 : 1
        )
    }
}
