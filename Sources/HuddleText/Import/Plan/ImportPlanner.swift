import HuddleCore

/// Compares the rows of a list with the record and says what an import would do.
struct ImportPlanner<Matching: SubjectMatching> {
    typealias Subject = Matching.Subject
    typealias Field = Matching.Field
    typealias Plan = ImportPlan<Subject, Field>

    let schema: ImportSchema<Field>
    let subjects: [ImportSubject<Subject, Field>]
    let matching: Matching

    /// What becomes of the rows of `sheet`, and who is in the record but in none of them.
    func plan(_ sheet: ImportSheet<Field>) -> Plan {
        var plan: Plan = sheet.emptyPlan(schema: schema)
        let rows = sheet.rows(schema: schema, into: &plan)
        fill(&plan, with: rows)
        plan.leftOut.sort()
        plan.problems.sort { ($0.row ?? 0, $0.column ?? 0) < ($1.row ?? 0, $1.column ?? 0) }
        return plan
    }

    private func fill(_ plan: inout Plan, with rows: [ImportRow<Field>]) {
        let matches = rows.map { matching.match($0.values) }
        let repeats = repeatedRows(rows, matches)
        let known = Dictionary(subjects.map { ($0.id, $0.values) }) { first, _ in first }
        for (place, row) in rows.enumerated() {
            if let doubt = repeats[place] ?? obstacle(row, matches[place]) {
                leaveOut(row, doubt, in: &plan)
            } else if case .known(let id) = matches[place] {
                update(id, known[id] ?? [:], from: row, in: &plan)
            } else {
                add(row, matches[place], in: &plan)
            }
        }
        plan.gone = gone(matches)
    }

    private func obstacle(
        _ row: ImportRow<Field>, _ match: SubjectMatch<Subject>
    ) -> CellReading.Doubt? {
        switch match {
        case .unclear(let doubt, _): doubt
        case .new where row.values[schema.name] == nil:
            CellReading.Doubt(what: "has no name", expected: nil)
        case .new, .known: nil
        }
    }

    private func leaveOut(
        _ row: ImportRow<Field>, _ doubt: CellReading.Doubt, in plan: inout Plan
    ) {
        plan.leftOut.append(row.number)
        plan.problems.append(
            ImportProblem(
                row: row.number, what: "\(doubt.what); left out", expected: doubt.expected,
                unit: row.unit))
    }

    private func add(
        _ row: ImportRow<Field>, _ match: SubjectMatch<Subject>, in plan: inout Plan
    ) {
        plan.additions.append(.init(row: row.number, values: row.values))
        if case .new(let remark?) = match {
            plan.remarks.append("\(row.unit.capitalisedFirst) \(row.number) \(remark).")
        }
        for field in schema.fields {
            guard let cell = row.cells[field] else { continue }
            report(row, cell, keptBefore: false, in: &plan)
        }
    }

    private func update(
        _ id: Identifier<Subject>, _ before: [Field: String], from row: ImportRow<Field>,
        in plan: inout Plan
    ) {
        var changes: [Plan.FieldChange] = []
        for field in schema.fields {
            guard let cell = row.cells[field] else { continue }
            let old = before[field]
            let keepsBefore = keepsBefore(old, field, cell.reading)
            report(row, cell, keptBefore: keepsBefore, in: &plan)
            guard !keepsBefore, let new = cell.reading.value else { continue }
            if let old, schema.isSame(field, old, new) { continue }
            changes.append(.init(field: field, before: old, after: new))
        }
        let name = before[schema.name] ?? row.values[schema.name] ?? "Unknown \(id)"
        if changes.isEmpty {
            plan.unchanged.append(.init(id: id, name: name))
        } else {
            plan.updates.append(.init(row: row.number, id: id, name: name, changes: changes))
        }
    }

    /// True when the cell is not good enough to take the place of what is known.
    private func keepsBefore(_ old: String?, _ field: Field, _ reading: CellReading) -> Bool {
        switch reading {
        case .refused: old != nil
        case .doubtful: old.map { schema.isCertain(field, $0) } ?? false
        case .empty, .value, .unsaid: false
        }
    }

    private func report(
        _ row: ImportRow<Field>, _ cell: ImportRow<Field>.Cell, keptBefore: Bool,
        in plan: inout Plan
    ) {
        if cell.hadControls {
            let what = "control characters were in the text"
            plan.problems.append(
                row.problem(cell, .init(what: what, expected: nil), outcome: "taken out"))
        }
        switch cell.reading {
        case .refused(let doubt):
            let outcome = keptBefore ? "the record keeps its own" : "left empty"
            plan.problems.append(row.problem(cell, doubt, outcome: outcome))
        case .doubtful(_, let doubt):
            let outcome = keptBefore ? "the record keeps its own" : "kept as typed"
            plan.problems.append(row.problem(cell, doubt, outcome: outcome))
        case .empty, .value, .unsaid: break
        }
    }

    private func gone(_ matches: [SubjectMatch<Subject>]) -> [Plan.Known] {
        var named: Set<Identifier<Subject>> = []
        for match in matches {
            switch match {
            case .known(let id): named.insert(id)
            case .unclear(_, let candidates): named.formUnion(candidates)
            case .new: break
            }
        }
        return subjects.filter { !named.contains($0.id) && schema.isCurrent($0.values) }
            .map { .init(id: $0.id, name: $0.values[schema.name] ?? "Unknown \($0.id)") }
    }
}

extension ImportPlanner {
    /// Why rows that may be the same person cannot be imported, by their places.
    ///
    /// When they say the same in every field, the first is imported and the others are left out.
    private func repeatedRows(
        _ rows: [ImportRow<Field>], _ matches: [SubjectMatch<Subject>]
    ) -> [Int: CellReading.Doubt] {
        let groups = matching.duplicates(in: rows.map(\.values)) + sameSubject(matches)
        var doubts: [Int: CellReading.Doubt] = [:]
        for group in groups.sorted(by: { $0.places.lexicographicallyPrecedes($1.places) }) {
            guard let first = group.places.first else { continue }
            let values = rows[first].values
            let areEqual = group.places.allSatisfy { rows[$0].values == values }
            for place in group.places where doubts[place] == nil {
                if areEqual, group.other == nil {
                    guard place != first else { continue }
                    let what = "repeats \(rows[first].unit) \(rows[first].number)"
                    doubts[place] = .init(what: what, expected: nil)
                } else {
                    let other = group.other ?? group.places.first { $0 != place } ?? first
                    let unit = rows[other].unit
                    let what = "has \(group.what) \(unit) \(rows[other].number)"
                    doubts[place] = .init(what: what, expected: "one \(unit) for each person")
                }
            }
        }
        return doubts
    }

    private func sameSubject(_ matches: [SubjectMatch<Subject>]) -> [DuplicateRows] {
        var places: [Identifier<Subject>: [Int]] = [:]
        for (place, match) in matches.enumerated() {
            if case .known(let id) = match { places[id, default: []].append(place) }
        }
        return places.values.filter { $0.count > 1 }
            .map { DuplicateRows(places: $0, what: "the same person in the record as") }
    }
}
