/// The names under which people are found beside the one that is shown, gathered a slice at a time.
/// They hold for every search of the same record.
struct SearchNames: Equatable, Sendable {
    /// In what words roles are named.
    let roles: RoleList
    private let events: Int
    private let horizon: Horizon?
    private var patients: [PatientID: [String]] = [:]
    private var professionals: [ProfessionalID: [String]] = [:]
    private var place = 0
    /// True when everybody has been looked at.
    private(set) var isWhole = false

    /// Most people had one name only: looking at so many is like looking at one thing of a search.
    private static let peopleInOne = 16

    /// No names yet.
    init(_ record: TeamRecord, roles: RoleList) {
        self.roles = roles
        events = record.eventCount
        horizon = record.standing.horizon
    }

    /// True while the record is the one that they are gathered from.
    func hold(in record: TeamRecord, roles: RoleList) -> Bool {
        events == record.eventCount && horizon == record.standing.horizon && self.roles == roles
    }

    /// Gathers every name that was not taken back and whose words were not removed, as far as
    /// `left` reaches, and takes from it how much was looked at.
    mutating func gather(in record: TeamRecord, _ left: inout Int) {
        let count = record.patientOrder.count
        while !isWhole, left > 0 {
            if place < count {
                let id = record.patientOrder[place]
                let names = record.patients[id]?.field(.name).otherValues(in: record.standing)
                if let names, !names.isEmpty { patients[id] = names }
            } else if place - count < record.professionalOrder.count {
                let id = record.professionalOrder[place - count]
                let names = record.professionals[id]?.field(.name)
                    .otherValues(in: record.standing)
                if let names, !names.isEmpty { professionals[id] = names }
            } else {
                isWhole = true
            }
            place += 1
            if place % Self.peopleInOne == 0 { left -= 1 }
        }
    }

    /// The names that somebody on the register had before.
    func earlier(of patient: PatientID) -> [String] { patients[patient] ?? [] }

    /// The names that somebody in the directory had before.
    func earlier(of professional: ProfessionalID) -> [String] { professionals[professional] ?? [] }
}
