import HuddleCore

/// Matches rows to people on the register by NHS number, else local id, else name and date of birth.
struct PatientMatching: SubjectMatching {
    private let subjects: [ImportSubject<Patient, PatientField>]
    private let identities: [Identity]
    private let byNHS: [String: [Int]]
    private let byLocalID: [String: [Int]]
    private let byName: [String: [Int]]

    init(_ subjects: [ImportSubject<Patient, PatientField>]) {
        self.subjects = subjects
        identities = subjects.map { Identity($0.values) }
        byNHS = identities.places(by: \.nhs)
        byLocalID = identities.places(by: \.localID)
        byName = identities.places(by: \.name)
    }

    func match(_ values: [PatientField: String]) -> SubjectMatch<Patient> {
        let row = Identity(values)
        let locals = row.localID.flatMap { byLocalID[$0] } ?? []
        if let nhs = row.nhs, let places = byNHS[nhs] {
            if let place = locals.first(where: { !places.contains($0) }) {
                return unclear(
                    "has the NHS number of \(name(places[0])) and the local id of \(name(place))",
                    places + [place])
            }
            return matchByNumber(row, places, "the NHS number")
        }
        if !locals.isEmpty { return matchByNumber(row, locals, "the local id") }
        return matchByName(row)
    }

    /// What tells one person from another.
    private struct Identity {
        let nhs: String?
        let localID: String?
        let name: String?
        let born: String?

        init(_ values: [PatientField: String]) {
            nhs = values[.nhs].flatMap { NHSCell.valid($0)?.digits }
            localID = values[.localID].map(CellText.key)
            name = values[.name].map(CellText.key)
            born = values[.born].map(CellText.key)
        }

        /// True when a number that belongs to one person alone differs.
        func contradicts(_ other: Identity) -> Bool {
            if let nhs, let otherNHS = other.nhs { return nhs != otherNHS }
            guard born == nil || other.born == nil, let localID, let otherID = other.localID
            else { return false }
            return localID != otherID
        }

        /// True when nothing but the number agrees.
        func isAnother(than other: Identity) -> Bool {
            guard let name, let otherName = other.name, !NameWords.overlap(name, otherName)
            else { return false }
            return born == nil || born != other.born
        }
    }

    private func matchByNumber(
        _ row: Identity, _ places: [Int], _ number: String
    ) -> SubjectMatch<Patient> {
        guard places.count == 1 else {
            return unclear("has \(number) of \(places.count) people on the register", places)
        }
        let known = identities[places[0]]
        if let nhs = row.nhs, let other = known.nhs, nhs != other {
            return unclear("has \(number) of \(name(places[0])) but another NHS number", places)
        }
        if row.isAnother(than: known) {
            let what = "has \(number) of \(name(places[0])) but another name and date of birth"
            return unclear(what, places)
        }
        return .known(subjects[places[0]].id)
    }

    private func matchByName(_ row: Identity) -> SubjectMatch<Patient> {
        let namesakes = row.name.flatMap { byName[$0] } ?? []
        let possible = namesakes.filter { !row.contradicts(identities[$0]) }
        let exact = possible.filter { identities[$0].born == row.born }
        if exact.count > 1 {
            return unclear("has the name and date of birth of \(exact.count) people", exact)
        }
        let unsure = possible.filter {
            identities[$0].born != row.born && (row.born == nil || identities[$0].born == nil)
        }
        if let only = exact.first, row.born != nil || unsure.isEmpty {
            return .known(subjects[only].id)
        }
        guard unsure.isEmpty else {
            let lacking = row.born == nil ? "the row" : "the register"
            return unclear(
                "\(name(unsure[0])) is on the register, and \(lacking) has no date of birth to "
                    + "tell whether this is the same person", unsure)
        }
        let twin = namesakes.contains { row.born != nil && identities[$0].born == row.born }
        return .new(remark: twin ? Self.twinRemark : nil)
    }

    private static let twinRemark =
        "has the name and date of birth of somebody on the register with another NHS number"

    private func unclear(_ what: String, _ places: [Int]) -> SubjectMatch<Patient> {
        .unclear(
            .init(what: what, expected: "an NHS number, local id or date of birth that fits"),
            candidates: places.map { subjects[$0].id })
    }

    private func name(_ place: Int) -> String {
        subjects[place].values[.name] ?? "somebody without a name"
    }
}

extension PatientMatching {
    func duplicates(in rows: [[PatientField: String]]) -> [DuplicateRows] {
        let identities = rows.map(Identity.init)
        var found: [DuplicateRows] = []
        for places in identities.places(by: \.nhs).values where places.count > 1 {
            found.append(DuplicateRows(places: places, what: "the same NHS number as"))
        }
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
        let byBirth = Dictionary(grouping: places) { identities[$0].born }
        var found: [DuplicateRows] = []
        for (born, places) in byBirth where born != nil && places.count > 1 {
            guard places.contains(where: { identities[$0].nhs == nil }) else { continue }
            found.append(
                DuplicateRows(places: places, what: "the same name and date of birth as"))
        }
        let haveNHS = places.allSatisfy { identities[$0].nhs != nil }
        let haveLocalID = places.allSatisfy { identities[$0].localID != nil }
        guard !haveNHS, !haveLocalID, let unborn = byBirth[nil] else { return found }
        let other = places.first { identities[$0].born != nil }
        found.append(
            DuplicateRows(places: unborn, other: other, what: "no date of birth and the name of"))
        return found
    }
}
