/// The names under which people are found beside the one that is shown, worked out once for a search.
struct SearchNames: Equatable, Sendable {
    /// In what words roles are named.
    let roles: RoleList
    private var patients: [PatientID: [String]] = [:]
    private var professionals: [ProfessionalID: [String]] = [:]

    /// Every name that was not taken back and whose words were not removed.
    init(_ record: TeamRecord, roles: RoleList) {
        self.roles = roles
        for patient in record.patients.values {
            let names = patient.field(.name).otherValues(in: record.standing)
            if !names.isEmpty { patients[patient.id] = names }
        }
        for professional in record.professionals.values {
            let names = professional.field(.name).otherValues(in: record.standing)
            if !names.isEmpty { professionals[professional.id] = names }
        }
    }

    /// The names that somebody on the register had before.
    func earlier(of patient: PatientID) -> [String] { patients[patient] ?? [] }

    /// The names that somebody in the directory had before.
    func earlier(of professional: ProfessionalID) -> [String] { professionals[professional] ?? [] }
}
