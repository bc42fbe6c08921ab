extension Measure {
    /// Whether care homes have their round, and new residents their assessment.
    static let careHomes: [Measure] = [
        Measure(
            .careHomes, "weekly-round", "Homes with a round in the last week",
            Words(
                numerator: "of these, those spoken about on a round in the last 7 days",
                denominator: "care homes the team works with", comparator: "weekly",
                source: "Enhanced health in care homes, NHS England")
        ) { scope in
            let homes = scope.record.careHomes
            return .share(
                homes.count { home in
                    scope.record.lastRound(of: home, upTo: scope.today, scope.settings)
                        .map { $0.days(until: scope.today) <= 7 } ?? false
                }, of: homes.count)
        },
        Measure(
            .careHomes, "new-resident", "New residents assessed with a plan in time",
            Words(
                numerator: "of these, those assessed and planned for by the day due",
                denominator: "residents whose working days ended in the period",
                comparator: "7 working days; the number is in team.toml",
                source: "Enhanced health in care homes, NHS England")
        ) { scope in
            let clocks = scope.record.allPatients.compactMap {
                scope.record.newResidentClock(of: $0, on: scope.today, scope.settings)
            }.filter { scope.period.contains($0.due) }
            return .share(ofPeople: clocks.count(where: \.wasInTime), of: clocks.count)
        },
        Measure(
            .careHomes, "home-staff-first", "Care-home staff spoke on a round",
            Words(
                numerator: "of these, those in which somebody of the home spoke",
                denominator: "turns taken on rounds", comparator: "every time",
                source: "Health and social care partnership in 25 care homes")
        ) { scope in
            let talks = scope.discussed.filter { talk in
                let key = scope.record.meetings[talk.meeting]?.template ?? ""
                return scope.settings.template(key).listing == .residents
            }
            return .share(
                talks.count { $0.speakers.contains { RoleID.careHomeStaff.contains($0.role) } },
                of: talks.count)
        },
    ]
}
