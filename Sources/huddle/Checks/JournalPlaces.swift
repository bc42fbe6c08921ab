import HuddleCore
import HuddleFiles

/// Where the lines of a record stand, for whoever has to go and look.
struct JournalPlaces {
    private let paths: [JournalID: String]

    init(_ reading: RecordReading) {
        let named = reading.journals.compactMap { journal in
            journal.reading.journal.map { ($0, journal.file.path) }
        }
        paths = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    /// True when the folder has the journal.
    func has(_ journal: JournalID) -> Bool { paths[journal] != nil }

    /// `journal/2026/…-k7q2x.jsonl, line 18`: the first line of a file is its header.
    func of(_ line: RecordID) -> String {
        let path = paths[line.journal] ?? "journal \(line.journal)"
        return "\(path), line \(line.sequence + 1)"
    }
}
