extension Measure {
    /// Whether people are assessed as a whole, and not twice.
    static let assessments: [Measure] = [
        onRegister(
            "assessed-whole", "Assessed as a whole person",
            Words(
                numerator: "people whose assessments say holistic, or name all five: physical, "
                    + "psychological, social, spiritual, cultural",
                denominator: "register", source: "NICE QS13, statement 3")
        ) { $0.record.domainsAssessed(of: $1).count == NeedDomain.allCases.count },
        Measure(
            .people, "assessed-twice", "Assessed twice, per 100 person-months",
            Words(
                numerator: "assessments of the period that another service had just made",
                denominator: "people on the register x months of the period",
                formula: "100 x numerator / denominator; windows by phase are in team.toml",
                comparator: "none; windows are proposals",
                source: "Transitions study (118 carers); single assessment process")
        ) { scope in
            let months = scope.personMonths
            let found = scope.assessedTwice
            return .figure(
                months > 0 ? .count((found.count * 200 + months) / (months * 2)) : nil,
                found.count, of: months, people: [Set(found.map(\.patient)).count])
        },
        Measure(
            .people, "assessed-twice-led", "Assessed twice, and somebody leads now",
            Words(
                numerator: "of these, those on which somebody leads",
                denominator: "assessments of the period that another service had just made",
                comparator: "all of them", source: "Transitions study (118 carers)")
        ) { scope in
            let found = scope.assessedTwice
            return .share(found.count { scope.record.isLed($0) }, of: found.count)
        },
    ]
}

extension MeasureScope {
    /// Assessments on a day of the period that another service had made within the window.
    fileprivate var assessedTwice: [RepeatedAssessment] {
        people.flatMap { record.assessmentsMadeTwice(of: $0, settings.thresholds) }.filter {
            record.day(of: $0.second).map(period.contains) ?? false
        }
    }

    /// The people on the register times the months of the period, rounded.
    fileprivate var personMonths: Int {
        let days = period.lowerBound.days(until: period.upperBound) + 1
        return (people.count * days * 12 + 182) / 365
    }
}
