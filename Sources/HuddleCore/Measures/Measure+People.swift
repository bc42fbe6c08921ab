extension Measure {
    /// Whether everybody on the register is known, seen and planned for.
    static let people: [Measure] = [
        Measure(
            .people, "register-coverage", "Register against one in a hundred",
            Words(
                numerator: "people on the register",
                denominator: "one in a hundred of those registered with the practices",
                comparator: "about 1 % die in a year; set list-size in team.toml",
                source: "Guidelines in Practice 352561")
        ) { scope in
            let expected = (scope.settings.listSize ?? 0) / 100
            let ratio = expected > 0 ? Double(scope.people.count) / Double(expected) : nil
            return .figure(
                ratio.map { .hundredths($0.hundredths) }, scope.people.count, of: expected,
                people: [scope.people.count])
        },
        onRegister(
            "discussed-quarter", "Discussed in the last three months",
            Words(
                numerator: "people discussed in the last 91 days", denominator: "register",
                comparator: "all, at least every three months",
                source: "QOF palliative care indicator (Medeconomics 892985)")
        ) { scope, patient in
            scope.record.lastDiscussed(patient, upTo: scope.today).map {
                (0...91).contains($0.days(until: scope.today))
            } ?? false
        },
        Measure(
            .people, "stage-recency", "Discussed as often as their stage asks",
            Words(
                numerator: "people within the days of their stage",
                denominator: "people with a stage",
                comparator: "days in team.toml are proposals", source: "Proposal")
        ) { scope in
            let staged = scope.people.filter { scope.record.stage(of: $0) != nil }
            return .share(
                ofPeople: staged.count(where: scope.isWithinItsStage), of: staged.count)
        },
        onRegister(
            "what-matters", "What matters is written",
            Words(
                numerator: "people whose own words are on record", denominator: "register",
                source: "Key message 1")
        ) { $0.record.value(.whatMatters, of: $1) != nil },
        onRegister(
            "goal", "A goal is agreed",
            Words(
                numerator: "people with a goal", denominator: "register",
                source: "Principles of inter-professional working: common goals")
        ) { $0.record.value(.goal, of: $1) != nil },
        onRegister(
            "contact-confirmed", "Contact named and confirmed",
            Words(
                numerator: "people with a named contact, this one confirmed with them",
                denominator: "register",
                comparator: "agreement on the key worker only kappa 0.05",
                source: "Key worker study, PMC3347960")
        ) { $0.record.isContactConfirmed($1) },
        Measure(
            .people, "carer-asked", "Carer's own needs asked",
            Words(
                numerator: "people whose carer was asked within ask-again-days of team.toml",
                denominator: "people with a carer",
                comparator: "all of them; 90 days is a proposal",
                source: "Carer support needs studies")
        ) { scope in
            let cared = scope.people.filter { scope.record.value(.carer, of: $0) != nil }
            let days = 0...scope.settings.thresholds.askAgainDays
            return .share(
                ofPeople: cared.count { patient in
                    scope.record.day(.carerNeedsAsked, of: patient)
                        .map { days.contains($0.days(until: scope.today)) } ?? false
                }, of: cared.count)
        },
    ]

    /// A share of the register.
    static func onRegister(
        _ key: String, _ name: String, _ words: Words, in family: Family = .people,
        where holds: @escaping @Sendable (MeasureScope, PatientID) -> Bool
    ) -> Measure {
        Measure(family, key, name, words) { scope in
            .share(ofPeople: scope.people.count { holds(scope, $0) }, of: scope.people.count)
        }
    }
}

extension MeasureScope {
    /// True when the person was discussed within the days of their stage, counted back from the end
    /// of the period.
    fileprivate func isWithinItsStage(_ patient: PatientID) -> Bool {
        guard let stage = record.stage(of: patient),
            let seen = record.lastDiscussed(patient, upTo: today)
        else { return false }
        return settings.thresholds.reviewDays[stage].map { seen.days(until: today) <= $0 } ?? true
    }
}
