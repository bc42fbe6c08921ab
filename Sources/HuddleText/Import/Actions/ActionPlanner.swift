import HuddleCore

/// Finds the people of a list of actions in the record, and leaves out what nobody can place.
struct ActionPlanner {
    private let options: ImportOptions
    private let patients: [String: [PatientID]]
    private let professionals: [String: [ProfessionalID]]
    private let record: TeamRecord
    /// What tells one action from another, for those in the record and the rows taken so far.
    private var known: [Identity: Int?]

    init(record: TeamRecord, options: ImportOptions) {
        self.record = record
        self.options = options
        patients = Self.patients(in: record)
        professionals = Dictionary(
            grouping: record.professionals.values.filter { record.standing.counts($0.stamp) }.map(
                \.id)
        ) { CellText.key(record.name(of: $0)) }
        known = [:]
        for id in record.allActions {
            guard let row = record.row(of: id) else { continue }
            known[Identity(row.text, row.patient, row.due, row.created)] = .some(nil)
        }
    }

    private struct Identity: Hashable {
        let text: String
        let patient: PatientID?
        let due: Day?
        let agreed: Day

        init(_ text: String, _ patient: PatientID?, _ due: Day?, _ agreed: Day) {
            self.text = CellText.key(text)
            self.patient = patient
            self.due = due
            self.agreed = agreed
        }
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
        guard let status = status(of: row, into: &plan) else { return }
        let (owner, remainder) = owner(of: row, into: &plan)
        let text = remainder.map { "\(typed) (for \($0))" } ?? typed
        let due = row.values[.due].flatMap { Day($0) }
        let agreed = row.values[.created].flatMap { Day($0) }
        let identity = Identity(text, patient, due, agreed ?? options.today)
        if let earlier = known[identity] {
            guard let earlier else { return plan.unchanged += 1 }
            return leaveOut(row, "repeats row \(earlier)", into: &plan)
        }
        known[identity] = .some(row.number)
        plan.additions.append(
            ActionPlan.Addition(
                row: row.number,
                action: ActionAdded(
                    patient: patient, text: text, owner: owner, due: due, agreed: agreed),
                status: status))
    }

    /// Nil, with the row left out, where the cell says what nobody can read.
    private func status(
        of row: ImportRow<ActionField>, into plan: inout ActionPlan
    ) -> ActionStatus? {
        if case .refused? = row.cells[.status]?.reading {
            plan.leftOut += 1
            return nil
        }
        let closed = row.values[.closed].flatMap { Day($0) }
        let word = row.values[.status] ?? (closed == nil ? "open" : "done")
        if word == "open" { return .open }
        if word == "accepted" { return .accepted }
        if closed == nil {
            plan.remarks.append(
                "Row \(row.number) names no day of closing; \(DateWords.day(options.today)) is noted."
            )
        }
        let day = closed ?? options.today
        return word == "done" ? .done(day) : .cancelled(day, reason: "")
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
