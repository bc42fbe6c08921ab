/// A change of the record of which somebody outside has not been told.
public struct Untold: Equatable, Sendable {
    public let field: PatientField
    /// The line that made the change.
    public let change: RecordID
    public let missing: [Audience]
}

extension PatientField {
    /// What somebody who is called at night acts on, the most urgent first.
    static let toldOutside: [PatientField] = [
        .status, .cpr, .respect, .adrt, .lpa, .medicines, .place, .placeOfCare, .placeOfDeath,
        .advancePlan, .contact,
    ]

    /// The field in which a register says in words who was told of this one.
    fileprivate var toldInWords: PatientField? {
        switch self {
        case .cpr: .cprTold
        case .respect: .respectTold
        default: nil
        }
    }

    /// The field of which this one says in words who was told of it.
    fileprivate var isToldOf: PatientField? { Self.allCases.first { $0.toldInWords == self } }
}

extension TeamRecord {
    /// The changes since the person came onto the register that somebody outside has not been told of.
    public func untold(of patient: PatientID, _ settings: TeamSettings) -> [Untold] {
        guard let entry = patients[patient], [.active, .died].contains(status(of: patient)) else {
            return []
        }
        let fields: [PatientField] =
            status(of: patient) == .died ? [.status] : PatientField.toldOutside
        let asked = audiences(of: patient, settings)
        return fields.compactMap { field in
            guard let version = entry.field(field).latest(in: standing),
                version.stamp != entry.stamp, !version.value.isEmpty
            else { return nil }
            let told = audiencesTold(of: version.stamp, field, patient)
            let missing = asked.filter { !told.contains($0) }
            return missing.isEmpty
                ? nil : Untold(field: field, change: version.stamp.id, missing: missing)
        }
    }

    /// Who has been told of the value that a field has now, in the order of `Audience`.
    public func audiencesTold(_ field: PatientField, of patient: PatientID) -> [Audience] {
        guard let version = patients[patient]?.field(field).latest(in: standing) else { return [] }
        return audiencesTold(of: version.stamp, field, patient).sorted()
    }

    /// Whoever was told of something by a telling, for the field that says so in words and does not say
    /// it of them; empty for every other field.
    public func audiencesMissing(in words: PatientField, of patient: PatientID) -> [Audience] {
        guard let field = words.isToldOf else { return [] }
        let text = SearchText.folded(valueKept(words, of: patient) ?? "")
        return audiencesTold(field, of: patient).filter { !text.contains($0.label) }
    }

    /// The tellings about one person that count, oldest first.
    public func tellings(of patient: PatientID) -> [TellingID] {
        (tellingsOfPatient[patient] ?? []).filter { counts($0) }
    }

    /// What a telling was about, as the labels of the fields.
    public func fieldsTold(in telling: TellingID) -> [PatientField] {
        let about = tellings[telling]?.about ?? []
        let fields = about.compactMap { fieldChanges[$0]?.field }
        return PatientField.allCases.filter(fields.contains)
    }

    /// Whom the team tells; a care home only where the person lives in one that the directory knows.
    private func audiences(of patient: PatientID, _ settings: TeamSettings) -> [Audience] {
        settings.audiences.filter { $0 != .careHome || livesInKnownHome(patient) }
    }

    private func livesInKnownHome(_ patient: PatientID) -> Bool {
        guard let place = value(.place, of: patient).map(SearchText.folded) else { return false }
        let staff: Set<RoleID> = [.careHome, RoleID("careHomeManager"), RoleID("seniorCareWorker")]
        return professionalOrder.contains { id in
            staff.contains(role(of: id)) && counts(id)
                && [value(.organisation, of: id), value(.place, of: id)].contains {
                    $0.map(SearchText.folded) == place
                }
        }
    }

    private func audiencesTold(
        of change: Stamp, _ field: PatientField, _ patient: PatientID
    ) -> Set<Audience> {
        let told = tellings(of: patient).compactMap { tellings[$0] }
            .filter { $0.about.contains(change.id) }.flatMap(\.to)
        return Set(told).union(audiencesToldInWords(since: change, field, patient))
    }

    /// What a register imports as words: `Out of hours, ambulance`.
    private func audiencesToldInWords(
        since change: Stamp, _ field: PatientField, _ patient: PatientID
    ) -> [Audience] {
        guard let words = field.toldInWords,
            let version = patients[patient]?.field(words).latest(in: standing),
            !(version.stamp < change)
        else { return [] }
        let text = SearchText.folded(version.value)
        return Audience.allCases.filter { text.contains($0.label) }
    }
}
