extension Measure {
    /// What becomes of what was decided and agreed, as it stood on the last day of the period.
    static let followThrough: [Measure] = closing + ages + trail

    private static let closing: [Measure] = [
        Measure(
            .followThrough, "implemented", "Done, of what was due",
            Words(
                numerator: "actions that are done, as it stood on the last day of the period",
                denominator: "actions due in the period",
                comparator: "audited at least yearly", source: "Raine et al., recommendation 14")
        ) { scope in
            let due = scope.actionsDue
            return .share(due.count { scope.closing(of: $0) != nil }, of: due.count)
        },
        Measure(
            .followThrough, "on-time", "Done by the day agreed",
            Words(
                numerator: "actions done by their date", denominator: "actions due in the period",
                source: "Proposal")
        ) { scope in
            let due = scope.actionsDue
            return .share(
                due.count { id in
                    guard let closed = scope.closing(of: id), let due = scope.record.due(of: id)
                    else { return false }
                    return closed <= due
                }, of: due.count)
        },
        Measure(
            .followThrough, "owned", "Actions with one owner",
            Words(
                numerator: "actions that somebody owns", denominator: "actions agreed",
                comparator: "100 %; each further group cuts the odds by a quarter",
                source: "Raine et al., PMC4173750")
        ) { scope in
            let agreed = scope.actionsAgreed
            return .share(agreed.count { scope.record.owner(of: $0) != nil }, of: agreed.count)
        },
    ]

    private static let ages: [Measure] =
        [
            age("open-week", band: 0), age("open-fortnight", band: 1),
            age("open-month", band: 2), age("open-longer", band: 3),
        ] + [
            Measure(
                .followThrough, "carried", "Carried through too many meetings",
                Words(
                    numerator: "open actions that have survived the team's limit of meetings",
                    denominator: "open actions", comparator: "none; limit is a proposal",
                    source: "Proposal")
            ) { scope in
                let limit = scope.settings.thresholds.carriedMeetings
                let open = scope.record.openActions
                return .share(
                    open.count { (scope.record.row(of: $0)?.carried ?? 0) >= limit },
                    of: open.count)
            }
        ]

    private static func age(_ key: String, band: Int) -> Measure {
        Measure(
            .followThrough, key, Thresholds().wordsForActionAges(band),
            Words(
                numerator: "open actions of this age", denominator: "open actions",
                comparator: "local; ages in team.toml are proposals", source: "Proposal")
        ) { scope in
            let days = scope.settings.thresholds.actionAges(band)
            let ages = scope.record.openActions.compactMap { id in
                scope.record.row(of: id).map { max(0, $0.created.days(until: scope.today)) }
            }
            return .share(ages.count(where: days.contains), of: ages.count)
        }.named { $0.wordsForActionAges(band) }
    }

    private static let trail: [Measure] = [
        Measure(
            .followThrough, "change-reasons", "Changed decisions with a reason",
            Words(
                numerator: "of these, those with a reason",
                denominator: "decisions that change an earlier one", comparator: "100 %",
                source: "Raine et al., recommendation 15")
        ) { scope in
            let changed = scope.talks.flatMap(\.discussion.decisions).filter {
                scope.record.counts($0) && scope.record.decisions[$0]?.changes != nil
            }
            return .share(
                changed.count {
                    scope.record.decisions[$0]?.reason.value(in: scope.record.standing)?
                        .isEmpty == false
                }, of: changed.count)
        },
        Measure(
            .followThrough, "not-done-reasons", "Cancelled actions with a reason",
            Words(
                numerator: "of these, those with a reason",
                denominator: "actions of the period that were cancelled", comparator: "100 %",
                source: "KIP implementation guide, reasons not followed")
        ) { scope in
            let reasons = scope.actionsAgreed.compactMap { id -> String? in
                guard case .cancelled(_, let reason) = scope.record.status(of: id) else {
                    return nil
                }
                return reason
            }
            return .share(reasons.count { !$0.isEmpty }, of: reasons.count)
        },
    ]
}

extension MeasureScope {
    /// The actions agreed in the meetings of the period.
    fileprivate var actionsAgreed: [ActionID] {
        let team = meetings.flatMap { record.meetings[$0]?.teamActions ?? [] }
        return (talks.flatMap(\.discussion.actions) + team).filter(record.counts)
    }

    /// The actions of these meetings whose date lies in the period, those cancelled left out.
    fileprivate var actionsDue: [ActionID] {
        actionsAgreed.filter { id in
            if case .cancelled = record.status(of: id) { return false }
            return record.due(of: id).map { $0 <= period.upperBound } ?? false
        }
    }

    /// The day on which the action was done, nil where it was not by the end of the period: what
    /// was done later belongs to a later period.
    fileprivate func closing(of action: ActionID) -> Day? {
        guard case .done(let day) = record.status(of: action), day <= today else { return nil }
        return day
    }
}

extension Thresholds {
    /// What a band of ages is called: `Open for 8 to 14 days`.
    fileprivate func wordsForActionAges(_ band: Int) -> String {
        let days = actionAges(band)
        if days.upperBound == .max { return "Open for longer" }
        return days.lowerBound == 0
            ? "Open for up to \(days.upperBound) days"
            : "Open for \(days.lowerBound) to \(days.upperBound) days"
    }
}
