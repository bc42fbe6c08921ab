extension Measure {
    /// Whether wishes and documents are known, and what came of them.
    static let dyingWell: [Measure] = [
        onRegister(
            "place-of-death-known", "Wish for the place of death known",
            Words(
                numerator: "people whose wish is known", denominator: "register",
                source: "EPaCCS studies, PMC9565729"), in: .dyingWell
        ) { $0.record.value(.placeOfDeath, of: $1) != nil },
        Measure(
            .dyingWell, "place-of-death-met", "Died where they wished",
            Words(
                numerator: "deaths at the place wished for: one of the two names the other",
                denominator: "deaths with wish and place on record",
                comparator: "77.8 % (CMC), 19 of 20 (one practice)",
                source: "CMC and Leeds studies (PMID 31422374)")
        ) { scope in
            let known = scope.deaths.compactMap { scope.record.afterDeath(of: $0)?.wasAsWished }
            return .share(ofPeople: known.count { $0 }, of: known.count)
        },
        onRegister(
            "documents-found", "ReSPECT and CPR on record, and where they are",
            Words(
                numerator: "people with both, and the place of a document",
                denominator: "register",
                comparator: "20 to 40 % of residents documented in most homes",
                source: "ReSPECT evaluation, doi 10.3310/NVTF7521"), in: .dyingWell
        ) { scope, patient in
            let fields: [PatientField] = [.respectWhere, .cprWhere]
            return scope.record.value(.respect, of: patient) != nil
                && scope.record.value(.cpr, of: patient) != nil
                && fields.contains { scope.record.value($0, of: patient) != nil }
        },
        Measure(
            .dyingWell, "medicines-at-hand", "Medicines at hand",
            Words(
                numerator: "of these, those with medicines in the home and where they are kept",
                denominator: "people with weeks or days (C and D)", source: "OpenSAFELY end of life"
            )
        ) { scope in
            let near = scope.people.filter { (scope.record.stage(of: $0) ?? .a) >= .c }
            return .share(
                ofPeople: near.count { patient in
                    let step = scope.record.value(.medicines, of: patient) ?? ""
                    return ["in the home", "chart signed"].contains(step)
                        && scope.record.value(.medicinesWhere, of: patient) != nil
                }, of: near.count)
        },
        Measure(
            .dyingWell, "plan-before-death", "Died with a plan on record",
            Words(
                numerator: "of these, those with an advance plan or ReSPECT",
                denominator: "deaths", comparator: "62 % (NACEL)",
                source: "NACEL, BMJ SPCare 9/Suppl 4/A2.2")
        ) { scope in
            .share(
                ofPeople: scope.deaths.count { patient in
                    scope.record.value(.advancePlan, of: patient) == "yes"
                        || scope.record.value(.respect, of: patient) == "yes"
                }, of: scope.deaths.count)
        },
        Measure(
            .dyingWell, "after-death-review", "Reviewed after death",
            Words(
                numerator: "of these, those discussed at a meeting after it",
                denominator: "deaths", comparator: "the next meeting",
                source: "GSF C5, BJGP 22680")
        ) { scope in
            .share(
                ofPeople: scope.deaths.count { patient in
                    guard let died = scope.record.death(of: patient)?.on,
                        let last = scope.record.lastDiscussed(patient, upTo: scope.today)
                    else { return false }
                    return last >= died
                }, of: scope.deaths.count)
        },
    ]
}
