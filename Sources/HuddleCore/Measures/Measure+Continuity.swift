extension Measure {
    /// Whether people see the same faces: the mean over those with contacts enough.
    static let continuity: [Measure] = [
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
        Measure(
            .continuity, "home-upc", "Usual provider in care homes",
            Words(
                numerator: "sum over homes of the share of the one seen most",
                denominator: "homes with contacts enough",
                formula: "mean over homes of max(n) / N", comparator: "1 is always the same",
                source: "BMC Health Serv Res s12913-022-07953-z")
        ) { scope in
            let values = scope.record.careHomes.compactMap { home in
                scope.record.continuity(
                    inHome: home, within: scope.period,
                    least: scope.settings.thresholds.continuityContacts)?.usualProvider
            }
            return .figure(values.meanInHundredths, values.count, of: scope.record.careHomes.count)
        },
    ]

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
