extension Measure {
    /// Whether people see the same faces: the mean over those with contacts enough.
    static let continuity: [Measure] = persons + homes

    private static let persons: [Measure] = [
        index("upc", "Usual provider (UPC)", "max(n) / N", \.usualProvider),
        index("coc", "Concentration (COC)", "(sum n² - N) / (N (N - 1))", \.concentration),
        index("secon", "Same as last time (SECON)", "repeats / (N - 1)", \.sequential),
        index("mmci", "Few people (MMCI)", "(1 - M/(N + 0.1)) / (1 - 1/(N + 0.1))", \.modified),
        index("herfindahl", "Evenness (Herfindahl)", "sum (n / N)²", \.herfindahl),
        Measure(
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
        },
        Measure(
            .continuity, "different-staff", "Different people seen, middle",
            Words(
                numerator: "different people who saw somebody, summed",
                denominator: "people with contacts enough",
                formula: "median of the different people each person saw",
                source: "Health and social care partnership in 25 care homes")
        ) { scope in
            let staff = scope.continuities.map(\.providers)
            return .figure(
                staff.median.map { .count($0) }, staff.sum, of: staff.count,
                people: [staff.count])
        },
    ]

    /// Whether care homes see the same faces, all residents of a home together.
    private static let homes: [Measure] = [
        home("home-upc", "Usual provider in care homes (UPC)", "max(n) / N", \.usualProvider),
        home(
            "home-coc", "Concentration in care homes (COC)", "(sum n² - N) / (N (N - 1))",
            \.concentration),
        home(
            "home-secon", "Same as last time in care homes (SECON)", "repeats / (N - 1)",
            \.sequential),
        home(
            "home-mmci", "Few people in care homes (MMCI)",
            "(1 - M/(N + 0.1)) / (1 - 1/(N + 0.1))", \.modified),
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
        },
    ]

    private static func home(
        _ key: String, _ name: String, _ formula: String,
        _ value: @escaping @Sendable (Continuity) -> Double?
    ) -> Measure {
        Measure(
            .continuity, key, name,
            Words(
                numerator: "homes with contacts enough",
                denominator: "care homes the team works with",
                formula: "mean over homes of \(formula); n contacts with one of M, N in all",
                comparator: "0 to 1; 1 is always the same",
                source: "BMC Health Serv Res s12913-022-07953-z, table 2")
        ) { scope in
            let values = scope.homes.compactMap { value($0.value) }
            return .figure(
                values.meanInHundredths, values.count, of: scope.record.careHomes.count,
                people: [scope.residentsSeen])
        }.made { scope in
            scope.homes.map { home in
                MeasurePart(home, value(home.value).map { .hundredths($0.hundredths) })
            }
        }
    }

    private static func index(
        _ key: String, _ name: String, _ formula: String,
        _ value: @escaping @Sendable (Continuity) -> Double?
    ) -> Measure {
        Measure(
            .continuity, key, name,
            Words(
                numerator: "people with contacts enough", denominator: "register",
                formula: "mean over people of \(formula); n contacts with one of M, N in all",
                comparator: "0 to 1; 1 is always the same",
                source: "BMC Health Serv Res s12913-022-07953-z, table 2")
        ) { scope in
            let values = scope.continuities.compactMap(value)
            return .figure(
                values.meanInHundredths, values.count, of: scope.people.count,
                people: [values.count])
        }
    }
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
