extension Measure {
    /// Whether people see the same faces: the mean over those with contacts enough.
    static let continuity: [Measure] = persons + homes

    private static let persons: [Measure] =
        ContinuityIndex.known.map(index) + [index(.evenness), withinRole, differentStaff]

    private static let withinRole = Measure(
        .continuity, "role-upc", "Usual provider within a role",
        Words(
            numerator: "pairs of a person and a role with contacts enough",
            denominator: "register",
            formula: "mean over such pairs of max(n) / N",
            comparator: "1 is always the same district nurse, the same carer",
            source: "Health and social care partnership in 25 care homes")
    ) { scope in
        let values = scope.roleContinuities.compactMap(\.value.usualProvider)
        return .figure(
            values.meanInHundredths, values.count, of: scope.people.count,
            people: [Set(scope.roleContinuities.map(\.patient)).count])
    }

    private static let differentStaff = Measure(
        .continuity, "different-staff", "Different people seen, middle",
        Words(
            numerator: "different people who saw somebody, summed",
            denominator: "people with contacts enough",
            formula: "median of the different people each person saw",
            source: "Health and social care partnership in 25 care homes")
    ) { scope in
        let staff = scope.continuities.map(\.providers)
        return .figure(
            staff.median.map { .count($0) }, staff.sum, of: staff.count, people: [staff.count])
    }

    /// Whether care homes see the same faces, all residents of a home together.
    private static let homes: [Measure] =
        ContinuityIndex.known.map(home) + [
            Measure(
                .continuity, "home-staff", "Different people in care homes, middle",
                Words(
                    numerator: "different people who came to a home, summed",
                    denominator: "homes with contacts enough",
                    formula: "median of the different people who came to each home",
                    source: "Health and social care partnership in 25 care homes")
            ) { scope in
                let staff = scope.homes.map(\.value.providers)
                return .figure(
                    staff.median.map { .count($0) }, staff.sum, of: staff.count,
                    people: [scope.residentsSeen])
            }.made { scope in
                scope.homes.map { MeasurePart($0, .count($0.value.providers)) }
            }
        ]

    private static func home(_ index: ContinuityIndex) -> Measure {
        Measure(
            .continuity, "home-\(index.key)", "\(index.name) in care homes (\(index.letters))",
            Words(
                numerator: "homes with contacts enough",
                denominator: "care homes the team works with",
                formula: index.words(meanOver: "homes"),
                comparator: "0 to 1; 1 is always the same",
                source: "BMC Health Serv Res s12913-022-07953-z, table 2")
        ) { scope in
            let values = scope.homes.compactMap { index.value($0.value) }
            return .figure(
                values.meanInHundredths, values.count, of: scope.record.careHomes.count,
                people: [scope.residentsSeen])
        }.made { scope in
            scope.homes.map { home in
                MeasurePart(home, index.value(home.value).map { .hundredths($0.hundredths) })
            }
        }
    }

    private static func index(_ index: ContinuityIndex) -> Measure {
        Measure(
            .continuity, index.key, "\(index.name) (\(index.letters))",
            Words(
                numerator: "people with contacts enough", denominator: "register",
                formula: index.words(meanOver: "people"),
                comparator: "0 to 1; 1 is always the same",
                source: "BMC Health Serv Res s12913-022-07953-z, table 2")
        ) { scope in
            let values = scope.continuities.compactMap(index.value)
            return .figure(
                values.meanInHundredths, values.count, of: scope.people.count,
                people: [values.count])
        }
    }
}

/// A published index of continuity: its letters, what they stand for and say, and how it is made.
private struct ContinuityIndex: Sendable {
    let key: String
    let name: String
    let letters: String
    let meaning: String
    let formula: String
    let value: @Sendable (Continuity) -> Double?

    /// What the index says, then how it is worked out over people or homes.
    func words(meanOver several: String) -> String {
        "\(meaning); mean over \(several) of \(formula); n contacts with one of M, N in all"
    }

    /// Those known by letters alone, which nobody can guess.
    static let known: [ContinuityIndex] = [
        ContinuityIndex(
            key: "upc", name: "Usual provider", letters: "UPC",
            meaning: "usual provider of care, the share of contacts with whoever came most",
            formula: "max(n) / N", value: { $0.usualProvider }),
        ContinuityIndex(
            key: "coc", name: "Concentration", letters: "COC",
            meaning: "continuity of care, how often any two contacts are with the same person",
            formula: "(sum n² - N) / (N (N - 1))", value: { $0.concentration }),
        ContinuityIndex(
            key: "secon", name: "Same as last time", letters: "SECON",
            meaning: "sequential continuity, how often a contact is with the same person as the "
                + "one before",
            formula: "repeats / (N - 1)", value: { $0.sequential }),
        ContinuityIndex(
            key: "mmci", name: "Few people", letters: "MMCI",
            meaning: "modified, modified continuity index, how few people came for so many "
                + "contacts",
            formula: "(1 - M/(N + 0.1)) / (1 - 1/(N + 0.1))", value: { $0.modified }),
    ]

    static let evenness = ContinuityIndex(
        key: "herfindahl", name: "Evenness", letters: "Herfindahl",
        meaning: "how unevenly the contacts fall on those who came",
        formula: "sum (n / N)²", value: { $0.herfindahl })
}

extension MeasureScope {
    /// The continuity of everybody with contacts enough in the period.
    fileprivate var continuities: [Continuity] {
        people.compactMap {
            record.continuity(
                of: $0, within: period, least: settings.thresholds.continuityContacts)
        }
    }
}

extension MeasureScope {
    /// The continuity of each care home with contacts enough in the period.
    fileprivate var homes: [HomeContinuity] {
        record.continuities(
            inHomes: record.careHomes, within: period,
            least: settings.thresholds.continuityContacts)
    }

    /// How many different residents were seen in these homes.
    fileprivate var residentsSeen: Int {
        homes.reduce(into: Set<PatientID>()) { $0.formUnion($1.residents) }.count
    }
}

extension MeasurePart {
    /// One home's own figure, and what it rests on: `0.60 of 12 contacts with 3 people`.
    fileprivate init(_ home: HomeContinuity, _ figure: MeasureResult.Figure?) {
        let (contacts, staff) = (home.value.contacts, home.value.providers)
        name = home.home
        words =
            "\(MeasureResult.figure(figure, 0, of: contacts).words) of \(contacts) contacts with "
            + "\(staff) \(staff == 1 ? "person" : "people")"
    }
}

extension MeasureScope {
    /// The continuity of everybody within each role in which they have contacts enough.
    fileprivate var roleContinuities: [(patient: PatientID, value: Continuity)] {
        people.flatMap { patient in
            let roles = Set(record.contacts(of: patient).map(\.content.speaker.role))
            return roles.sorted { $0.key < $1.key }.compactMap { role in
                record.continuity(
                    of: patient, within: period, role: role,
                    least: settings.thresholds.continuityContacts
                ).map { (patient, $0) }
            }
        }
    }
}

extension [Double] {
    fileprivate var meanInHundredths: MeasureResult.Figure? {
        isEmpty ? nil : .hundredths((reduce(0, +) / Double(count)).hundredths)
    }
}
