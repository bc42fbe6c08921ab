import HuddleCore

/// Whether everything that the lines speak of is there.
struct ReferenceCheck {
    private var said: [(line: RecordID, references: [RecordID])] = []

    /// Notes what an event speaks of.
    mutating func note(_ event: Event) {
        let references = event.change.references
        if !references.isEmpty { said.append((event.id, references)) }
    }

    /// One line for each fault; a journal that is missing is one fault, however many lines rest on it.
    func faults(in record: TeamRecord, _ places: JournalPlaces) -> [Fault] {
        var faults: [Fault] = []
        var missingJournals: [JournalID: (first: RecordID, count: Int)] = [:]
        for (line, references) in said {
            for missing in Set(references).sorted() where !record.knows(missing) {
                if places.has(missing.journal) {
                    faults.append(
                        Fault(
                            places.of(line), "speaks of \(missing), which is not in its journal",
                            "Restore that journal from a copy."))
                } else {
                    missingJournals[missing.journal, default: (line, 0)].count += 1
                }
            }
        }
        return faults
            + missingJournals.sorted { $0.key < $1.key }.map { journal, rest in
                Fault(
                    places.of(rest.first),
                    "rests on journal \(journal), which is not in the folder"
                        + (rest.count > 1 ? " (and \(rest.count - 1) lines more)" : ""),
                    "Look for the file whose name ends in -\(journal).jsonl.")
            }
    }
}
