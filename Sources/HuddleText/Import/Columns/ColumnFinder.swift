/// Finds the row of headings in a file and decides which columns hold which field.
struct ColumnFinder<Field: Hashable & Sendable> {
    let headings: Headings<Field>
    /// The fields in their own order, with the key and the label of each.
    let fields: [(field: Field, key: String, label: String)]
    /// The field without which a row means nothing.
    let name: Field
    let map: HeadingMap

    /// The columns of `file`, or why its headings cannot be used.
    func assignment(in file: CSVFile) throws(ImportError) -> ColumnAssignment<Field> {
        let mapped = try mappedFields()
        let record = headingRecord(of: file)
        let columns = record.cells.enumerated().map { index, cell in
            ColumnAssignment<Field>.Column(index: index, heading: CellText.line(cell))
        }
        var assignment = ColumnAssignment<Field>(headingRow: record.row, columns: columns)
        try assign(mapped, in: &assignment)
        assignRecognised(in: &assignment)
        try requireName(in: assignment)
        return assignment
    }

    private typealias Column = ColumnAssignment<Field>.Column

    private func mappedFields() throws(ImportError) -> [(field: Field, heading: String)] {
        var mapped: [(Field, String)] = []
        for entry in map.entries {
            let wanted = Headings<Field>.key(entry.field)
            let known = fields.first {
                [$0.key, $0.label].map(Headings<Field>.key).contains(wanted)
            }
            guard let known else {
                throw .unknownField(entry.field, known: fields.map(\.key))
            }
            mapped.append((known.field, entry.heading))
        }
        return mapped
    }

    /// The one of the first rows with the most headings we know; titles may stand above it.
    private func headingRecord(of file: CSVFile) -> CSVRecord {
        let mapped = Set(map.entries.map { Headings<Field>.key($0.heading) })
        let rows = file.records.prefix(10).map { record in
            let known = record.cells.count {
                mapped.contains(Headings<Field>.key($0)) || headings.meaning(of: $0) != nil
            }
            return (record: record, known: known)
        }
        let most = rows.map(\.known).max() ?? 0
        return rows.first { $0.known == most }?.record ?? CSVRecord(row: 1)
    }

    private func assign(
        _ mapped: [(field: Field, heading: String)],
        in assignment: inout ColumnAssignment<Field>
    ) throws(ImportError) {
        for (field, heading) in mapped {
            let wanted = Headings<Field>.key(heading)
            let column =
                assignment.columns.first { $0.heading == heading }
                ?? assignment.columns.first { Headings<Field>.key($0.heading) == wanted }
            guard let column else {
                let known = assignment.columns.map(\.heading).filter { !$0.isEmpty }
                throw .headingNotFound(heading, headings: known)
            }
            assignment.sources[field, default: []].append(column)
        }
    }

    private func assignRecognised(in assignment: inout ColumnAssignment<Field>) {
        let taken = Set(assignment.sources.values.joined().map(\.index))
        var claims: [Field: [(column: Column, claim: Headings<Field>.Claim)]] = [:]
        for column in assignment.columns where !taken.contains(column.index) {
            guard let meaning = headings.meaning(of: column.heading) else { continue }
            claims[meaning.field, default: []].append((column, meaning.claim))
        }
        for field in fields.map(\.field) where assignment.sources[field] == nil {
            guard let claimed = claims[field] else { continue }
            if let columns = settle(claimed) {
                assignment.sources[field] = columns
            } else {
                assignment.disputes.append(.init(field: field, columns: claimed.map(\.column)))
            }
        }
    }

    /// The columns that make up a field, or nil when more than one could.
    ///
    /// One whole column beats its pieces when the pieces say the same (forename and surname); beside
    /// a surname alone, `Name` may be the forename, so nobody can tell.
    private func settle(_ claims: [(column: Column, claim: Headings<Field>.Claim)]) -> [Column]? {
        let wholes = claims.filter { $0.claim == .whole }.map(\.column)
        let standIns = claims.filter { $0.claim == .standIn }.map(\.column)
        let pieces = claims.compactMap { column, claim in
            if case .piece(let place) = claim { (place: place, column: column) } else { nil }
        }
        if !wholes.isEmpty { return wholes.count == 1 && pieces.count != 1 ? wholes : nil }
        guard pieces.isEmpty else {
            guard Set(pieces.map(\.place)).count == pieces.count else { return nil }
            return pieces.sorted { $0.place < $1.place }.map(\.column)
        }
        return standIns.count == 1 ? standIns : nil
    }

    private func requireName(in assignment: ColumnAssignment<Field>) throws(ImportError) {
        if let dispute = assignment.disputes.first(where: { $0.field == name }) {
            throw .twoNameColumns(headings: dispute.columns.map(\.heading))
        }
        guard assignment.sources[name] != nil else {
            let found = assignment.columns.map(\.heading).filter { !$0.isEmpty }
            throw .noNameColumn(headings: found)
        }
    }
}
