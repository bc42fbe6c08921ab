/// Says at which place of a table the value of a line lies.
///
/// Each journal has a row of places by the numbers of its lines. A number far beyond those seen so
/// far, as only a damaged journal has, is kept apart: it must not make a row of thousands of
/// millions.
struct RecordPlaces: Sendable {
    /// For each line of a journal one more than the place, 0 for none.
    private var rows: [[UInt32]] = []
    private var rowOfJournal: [JournalID: Int] = [:]
    private var far: [RecordID: UInt32] = [:]
    /// The row that was found last: lines of one journal come one after the other.
    private var latest: (journal: JournalID, row: Int)?

    /// A row may be as long as this whatever stands in it, and then this many times what it holds.
    private static let freeLength = 4096
    private static let sparseness = 16
    private static let growth = 64

    /// The place of the line's value; nil when it has none.
    subscript(id: RecordID) -> Int? {
        if let index = knownRow(of: id.journal) {
            let sequence = Int(id.sequence)
            if sequence < rows[index].count {
                let mark = rows[index][sequence]
                if mark != 0 { return Int(mark) - 1 }
            }
        }
        return far.isEmpty ? nil : far[id].map { Int($0) - 1 }
    }

    /// Notes the place of a line's value; false when the line has one already.
    mutating func add(_ id: RecordID, at place: Int) -> Bool {
        let index = row(of: id.journal)
        let sequence = Int(id.sequence)
        if sequence < rows[index].count, rows[index][sequence] != 0 { return false }
        if !far.isEmpty, far[id] != nil { return false }
        guard sequence < max(Self.freeLength, rows[index].count * Self.sparseness) else {
            far[id] = UInt32(place + 1)
            return true
        }
        if sequence >= rows[index].count {
            // By many at once: lines come one after the other.
            let missing = sequence / Self.growth * Self.growth + Self.growth - rows[index].count
            rows[index].append(contentsOf: repeatElement(0, count: missing))
        }
        rows[index][sequence] = UInt32(place + 1)
        return true
    }

    private func knownRow(of journal: JournalID) -> Int? {
        if let latest, latest.journal == journal { return latest.row }
        return rowOfJournal[journal]
    }

    private mutating func row(of journal: JournalID) -> Int {
        let row = knownRow(of: journal) ?? rows.count
        if row == rows.count {
            rowOfJournal[journal] = row
            rows.append([])
        }
        latest = (journal, row)
        return row
    }
}
