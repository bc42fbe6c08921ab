public import HuddleCore

/// Joins rows of the action register with names, roles and organisations, once for every format.
public struct ActionExporter: Sendable {
    private let record: TeamRecord
    private let roles: RoleList
    private let style: NameStyle
    private let history: ActionHistory

    /// Without a history, an action counts as changed only by its closing.
    public init(
        record: TeamRecord, settings: TeamSettings, style: NameStyle = .full,
        history: ActionHistory = ActionHistory()
    ) {
        self.record = record
        self.roles = settings.roles
        self.style = style
        self.history = history
    }

    /// The rows with their words, in the same order.
    public func exports(of rows: [ActionRow]) -> [ActionExport] {
        var patients: [PatientID: PatientWords] = [:]
        var owners: [Owner: ActionExport.Owner] = [:]
        return rows.map { row in
            let patient = row.patient.map { id in patients.value(for: id) { words(id) } }
            let action = record.actions[row.id]
            let changes = action.map { history.changes(of: $0) } ?? []
            let createdAt = action?.at ?? row.created.start
            return ActionExport(
                row: row, patient: patient?.name, hasDied: patient?.hasDied ?? false,
                nhsNumber: patient?.number,
                owner: row.owner.map { owner in owners.value(for: owner) { words(owner) } },
                createdAt: createdAt,
                modifiedAt: max(createdAt, changes.max() ?? row.closed?.start ?? createdAt),
                revision: changes.count)
        }
    }

    /// A decision to tell with its words.
    func export(_ promise: Promise) -> PromiseExport {
        let patient = words(promise.patient)
        return PromiseExport(
            id: promise.id, patient: promise.patient, text: promise.text, by: promise.by,
            patientWords: patient.name + (patient.hasDied ? ActionExport.diedMark : ""))
    }

    /// The lines of a list that name their person where the style does not.
    func namesInTexts(of row: HandOutRow) -> [RecordID] {
        style == .full ? [] : row.namesInTexts(record)
    }

    private func words(_ owner: Owner) -> ActionExport.Owner {
        ActionExport.Owner(
            id: professional(owner), name: record.name(of: owner, roles: roles),
            role: roles.role(record.role(of: owner)).name,
            organisation: record.organisation(of: owner))
    }

    private func words(_ patient: PatientID) -> PatientWords {
        let number = record.value(.nhs, of: patient).flatMap { NHSNumber($0) }
        return PatientWords(
            name: style.name(of: patient, in: record), hasDied: record.status(of: patient) == .died,
            number: style == .initials ? nil : number)
    }

    private func professional(_ owner: Owner) -> ProfessionalID? {
        guard case .professional(let id) = owner else { return nil }
        return id
    }

    /// What every action of one person says of them.
    private struct PatientWords {
        let name: String
        let hasDied: Bool
        let number: NHSNumber?
    }
}

extension Dictionary {
    /// The value under the key; made and kept when it is asked for the first time.
    fileprivate mutating func value(for key: Key, _ make: () -> Value) -> Value {
        if let known = self[key] { return known }
        let made = make()
        self[key] = made
        return made
    }
}
