import HuddleCore

/// Matches rows to the directory by local id, else email address, else name and organisation.
struct ProfessionalMatching: SubjectMatching {
    private let subjects: [ImportSubject<Professional, ProfessionalField>]
    private let identities: [Identity]
    private let byLocalID: [String: [Int]]
    private let byEmail: [String: [Int]]
    private let byName: [String: [Int]]

    init(_ subjects: [ImportSubject<Professional, ProfessionalField>]) {
        self.subjects = subjects
        identities = subjects.map { Identity($0.values) }
        byLocalID = identities.places(by: \.localID)
        byEmail = identities.places(by: \.email)
        byName = identities.places(by: \.name)
    }

    func match(_ values: [ProfessionalField: String]) -> SubjectMatch<Professional> {
        let row = Identity(values)
        if let localID = row.localID, let places = byLocalID[localID] {
            guard places.count == 1 else {
                return unclear("has the local id of \(places.count) people in the team", places)
            }
            return .known(subjects[places[0]].id)
        }
        let sharers = row.email.flatMap { byEmail[$0] } ?? []
        return matchByEmail(row, sharers) ?? matchByName(row, sharers)
    }

    /// What tells one professional from another.
    private struct Identity {
        let localID: String?
        let email: String?
        let name: String?
        let organisation: String?

        init(_ values: [ProfessionalField: String]) {
            localID = values[.localID].map(CellText.key)
            email = values[.email].map(CellText.key)
            name = values[.name].map(CellText.key)
            organisation = values[.organisation].map(CellText.key)
        }

        /// True when both have a local id and it is not the same.
        func contradicts(_ other: Identity) -> Bool {
            guard let localID, let otherID = other.localID else { return false }
            return localID != otherID
        }
    }

    /// Nil when the address tells nobody: teams and homes share one.
    private func matchByEmail(_ row: Identity, _ sharers: [Int]) -> SubjectMatch<Professional>? {
        let possible = sharers.filter { !row.contradicts(identities[$0]) }
        let namesakes = possible.filter { identities[$0].name == row.name }
        if namesakes.count > 1 {
            return unclear("has the email address and name of \(namesakes.count) people", namesakes)
        }
        if let only = namesakes.first { return .known(subjects[only].id) }
        guard sharers.count == 1, let only = possible.first else { return nil }
        guard let name = row.name, let known = identities[only].name else {
            return .known(subjects[only].id)
        }
        return NameWords.overlap(name, known) ? .known(subjects[only].id) : nil
    }

    private func matchByName(_ row: Identity, _ sharers: [Int]) -> SubjectMatch<Professional> {
        let namesakes = (row.name.flatMap { byName[$0] } ?? []).filter {
            !row.contradicts(identities[$0])
        }
        let exact = namesakes.filter { identities[$0].organisation == row.organisation }
        if exact.count > 1 {
            return unclear("has the name and organisation of \(exact.count) people", exact)
        }
        if let only = exact.first { return .known(subjects[only].id) }
        let unsure = namesakes.filter {
            row.organisation == nil || identities[$0].organisation == nil
        }
        if let first = unsure.first {
            return unclear(
                "\(name(first)) is in the team, and no organisation tells whether this is the "
                    + "same person", unsure)
        }
        if let namesake = namesakes.first {
            let organisation = subjects[namesake].values[.organisation] ?? "another organisation"
            return .new(remark: "has the name of somebody at \(organisation)")
        }
        return .new(remark: sharers.first.map { "has the email address of \(name($0))" })
    }

    private func unclear(_ what: String, _ places: [Int]) -> SubjectMatch<Professional> {
        .unclear(
            .init(what: what, expected: "a local id, email address or organisation that fits"),
            candidates: places.map { subjects[$0].id })
    }

    private func name(_ place: Int) -> String {
        subjects[place].values[.name] ?? "somebody without a name"
    }
}

extension ProfessionalMatching {
    func duplicates(in rows: [[ProfessionalField: String]]) -> [DuplicateRows] {
        let identities = rows.map(Identity.init)
        var found: [DuplicateRows] = []
        for places in identities.places(by: \.localID).values where places.count > 1 {
            found.append(DuplicateRows(places: places, what: "the same local id as"))
        }
        for places in identities.places(by: \.name).values where places.count > 1 {
            found += Self.namesakes(places, identities)
        }
        return found
    }

    /// Rows of one name that nothing tells apart; takes time in proportion to their number.
    private static func namesakes(_ places: [Int], _ identities: [Identity]) -> [DuplicateRows] {
        guard !places.allSatisfy({ identities[$0].localID != nil }) else { return [] }
        let sharedEmails = Dictionary(grouping: places) { identities[$0].email }
            .filter { $0.key != nil && $0.value.count > 1 }
            .map { DuplicateRows(places: $0.value, what: "the same name and email address as") }
        let sharedOrganisations = Dictionary(grouping: places) { identities[$0].organisation }
            .filter { _, places in
                places.count > 1 && !places.allSatisfy { identities[$0].email != nil }
            }
            .map { DuplicateRows(places: $0.value, what: "the same name and organisation as") }
        return sharedEmails + sharedOrganisations
    }
}
