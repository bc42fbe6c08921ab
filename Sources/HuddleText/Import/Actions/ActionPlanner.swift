import HuddleCore

/// Finds the people of a list of actions in the record, and leaves out what nobody can place.
struct ActionPlanner {
    private let options: ImportOptions
    private let patients: [String: [PatientID]]
    private let professionals: [String: [ProfessionalID]]
    private let record: TeamRecord
    private var known: KnownActions

    init(record: TeamRecord, options: ImportOptions) {
        self.record = record
        self.options = options
        patients = Self.patients(in: record)
        professionals = Dictionary(
            grouping: record.professionals.values.filter { record.standing.counts($0.stamp) }.map(
                \.id)
        ) { CellText.key(record.name(of: $0)) }
        known = KnownActions(record)
    }

    /// Adds a row to the plan, or says why it is left out.
    mutating func take(_ row: ImportRow<ActionField>, into plan: inout ActionPlan) {
        report(row, into: &plan)
        guard let typed = row.values[.text] else {
            return leaveOut(row, "has no action", into: &plan)
        }
        var patient: PatientID?
        if let words = row.values[.patient] {
            let found = patients[CellText.key(words.withoutDied)] ?? []
            guard found.count == 1 else {
                let who = CellText.quoted(words)
                return leaveOut(
                    row,
                    found.isEmpty
                        ? "nobody on the register is \(who)"
                        : "\(found.count) people on the register are \(who)",
                    expected: "an NHS number, local id or name of the register", into: &plan)
            }
            patient = found[0]
        }
        guard let standing = standing(of: row, into: &plan) else { return }
        let (owner, remainder) = owner(of: row, into: &plan)
        let text = remainder.map { "\(typed) (for \($0))" } ?? typed
        let due = row.values[.due].flatMap { Day($0) }
        let line = KnownActions.Line(
            row: row.number, texts: [text] + Self.otherTexts(of: row, typed), patient: patient,
            due: due, agreed: standing.agreed)
        switch known.place(line) {
        case .inRecord(let action):
            plan.unchanged += 1
            compare(row, standing, with: action, into: &plan)
        case .repeats(let earlier): leaveOut(row, "repeats row \(earlier)", into: &plan)
        case .new:
            plan.additions.append(
                ActionPlan.Addition(
                    row: row.number,
                    action: ActionAdded(
                        patient: patient, text: text, owner: owner, due: due,
                        agreed: standing.agreed),
                    status: status(row, standing, into: &plan)))
        }
    }

    /// How an action was written when the directory did not know its owner.
    private static func otherTexts(of row: ImportRow<ActionField>, _ typed: String) -> [String] {
        row.values[.owner].map { ["\(typed) (for \($0))"] } ?? []
    }

    /// What a row says of how its action stands.
    private struct Standing {
        let word: String
        let agreed: Day?
        let closed: Day?
        /// False where the row says nothing of it.
        let isSaid: Bool
    }

    /// Nil, with the row left out, where a cell says what nobody can read or what cannot be.
    private func standing(
        of row: ImportRow<ActionField>, into plan: inout ActionPlan
    ) -> Standing? {
        if case .refused? = row.cells[.status]?.reading {
            plan.leftOut += 1
            return nil
        }
        let agreed = row.values[.created].flatMap { Day($0) }
        let closed = row.values[.closed].flatMap { Day($0) }
        let word = row.values[.status]
        if let agreed, agreed > options.today {
            leaveOut(row, "agreed \(DateWords.day(agreed)), in the future", into: &plan)
            return nil
        }
        if let closed, closed > options.today {
            leaveOut(row, "closed \(DateWords.day(closed)), in the future", into: &plan)
            return nil
        }
        if let agreed, let closed, closed < agreed {
            let days = (DateWords.day(closed), DateWords.day(agreed))
            leaveOut(row, "closed \(days.0), before it was agreed, \(days.1)", into: &plan)
            return nil
        }
        return Standing(
            word: word ?? (closed == nil ? "open" : "done"), agreed: agreed, closed: closed,
            isSaid: word != nil || closed != nil)
    }

    private func status(
        _ row: ImportRow<ActionField>, _ standing: Standing, into plan: inout ActionPlan
    ) -> ActionStatus {
        if standing.word == "open" { return .open }
        if standing.word == "accepted" { return .accepted }
        if standing.closed == nil {
            plan.remarks.append(
                "Row \(row.number) names no day of closing; \(DateWords.day(options.today)) is noted."
            )
        }
        let day = standing.closed ?? options.today
        return standing.word == "done" ? .done(day) : .cancelled(day, reason: "")
    }

    /// Says of an action that is there already what the list says otherwise; nothing of it is taken over.
    private func compare(
        _ row: ImportRow<ActionField>, _ standing: Standing, with action: ActionID,
        into plan: inout ActionPlan
    ) {
        guard standing.isSaid, let known = record.row(of: action) else { return }
        let isSameDay = standing.closed == nil || standing.closed == known.closed
        guard standing.word != known.status.label || !isSameDay else { return }
        let there = [standing.word, standing.closed.map(DateWords.day)].compactMap { $0 }
        plan.remarks.append(
            "Row \(row.number): \(action) is \(known.status.words) in the record and "
                + "\(there.joined(separator: " ")) here; it stays as it is in the record.")
    }

    /// The owner, and the words for one whom the directory does not know: they go into the text.
    private func owner(
        of row: ImportRow<ActionField>, into plan: inout ActionPlan
    ) -> (owner: Owner?, remainder: String?) {
        let role = row.values[.role].flatMap { options.roles.role(named: $0) }.map {
            Owner.role($0.id)
        }
        guard let words = row.values[.owner] else { return (role, nil) }
        let namesakes = professionals[CellText.key(words)] ?? []
        let organisation = row.values[.organisation].map(CellText.key)
        let same = namesakes.filter { id in
            organisation == nil
                || record.value(.organisation, of: id).map(CellText.key) == organisation
        }
        if same.count == 1 { return (.professional(same[0]), nil) }
        if namesakes.count == 1 { return (.professional(namesakes[0]), nil) }
        if let named = options.roles.role(named: words) { return (.role(named.id), nil) }
        let who = CellText.quoted(words)
        let what =
            namesakes.isEmpty ? "nobody in the team is \(who)" : "\(namesakes.count) are \(who)"
        plan.problems.append(
            ImportProblem(
                row: row.number, heading: row.cells[.owner]?.heading,
                what: "\(what); kept in the text of the action"))
        return (role, words)
    }

    private func report(_ row: ImportRow<ActionField>, into plan: inout ActionPlan) {
        for field in ActionField.allCases {
            guard let cell = row.cells[field] else { continue }
            if case .refused(let doubt) = cell.reading {
                let outcome = field == .status ? "left out" : "left empty"
                plan.problems.append(row.problem(cell, doubt, outcome: outcome))
            }
        }
    }

    private func leaveOut(
        _ row: ImportRow<ActionField>, _ what: String, expected: String? = nil,
        into plan: inout ActionPlan
    ) {
        plan.leftOut += 1
        plan.problems.append(
            ImportProblem(row: row.number, what: "\(what); left out", expected: expected))
    }

    /// Everybody on the register by each of the ways in which a list may name them.
    private static func patients(in record: TeamRecord) -> [String: [PatientID]] {
        var found: [String: Set<PatientID>] = [:]
        for id in record.allPatients {
            let nhs = record.value(.nhs, of: id)
            let words = [
                record.name(of: id), id.description, record.value(.localID, of: id), nhs,
                nhs.map(NHSNumber.grouped),
            ]
            for word in words.compactMap({ $0 }) {
                found[CellText.key(word), default: []].insert(id)
            }
        }
        return found.mapValues { $0.sorted() }
    }
}

extension String {
    /// A name without the mark that lists of actions put behind who has died.
    fileprivate var withoutDied: String {
        hasSuffix(ActionExport.diedMark) ? String(dropLast(ActionExport.diedMark.count)) : self
    }
}
