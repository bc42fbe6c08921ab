extension Measure {
    /// How the time of meetings goes, and whether each turn ends with something.
    static let meeting: [Measure] = time + settled

    private static let time: [Measure] = [
        Measure(
            .meeting, "time-median", "Time per person, middle",
            Words(
                numerator: "seconds spent on people", denominator: "turns with a time",
                formula: "median of the seconds of each turn",
                comparator: "mean 3.2 minutes (624 cases, 24 meetings)",
                source: "Cancer Research UK, MDT meetings review (BMJ j114)")
        ) { scope in
            let seconds = scope.discussed.compactMap(\.seconds)
            return .figure(seconds.median.map { .seconds($0) }, seconds.sum, of: seconds.count)
        },
        Measure(
            .meeting, "time-ninetieth", "Time per person, nine in ten",
            Words(
                numerator: "seconds spent on people", denominator: "turns with a time",
                formula: "90th percentile of the seconds of each turn",
                source: "Cancer Research UK, MDT meetings review (BMJ j114)")
        ) { scope in
            let seconds = scope.discussed.compactMap(\.seconds)
            return .figure(seconds.ninetieth.map { .seconds($0) }, seconds.sum, of: seconds.count)
        },
        Measure(
            .meeting, "under-two-minutes", "Under two minutes",
            Words(
                numerator: "turns under 120 seconds", denominator: "turns with a time",
                comparator: "more than half in cancer meetings",
                source: "Cancer Research UK, MDT meetings review (BMJ j114)")
        ) { scope in
            let seconds = scope.discussed.compactMap(\.seconds)
            return .share(seconds.count { $0 < 120 }, of: seconds.count)
        },
        Measure(
            .meeting, "second-half-time", "Second half against first, time",
            Words(
                numerator: "median seconds of turns in the second half",
                denominator: "median seconds in the first half",
                comparator: "1.00 is even; decisions tire in the second half",
                source: "Soukup et al., BMJ Open 9/5/e027303")
        ) { scope in
            let halves = scope.halves { $0.compactMap(\.seconds) }
            guard let first = halves.first.median, let last = halves.second.median else {
                return .figure(nil, 0, of: 0)
            }
            return .figure(.hundredths((Double(last) / Double(first)).hundredths), last, of: first)
        },
        Measure(
            .meeting, "second-half-voices", "Second half against first, contributions",
            Words(
                numerator: "contributions per turn in the second half",
                denominator: "contributions per turn in the first half",
                formula: "mean of the second half / mean of the first",
                comparator: "27.67 to 21.52 without a break",
                source: "Soukup et al., BMJ Open 9/5/e027303")
        ) { scope in
            let halves = scope.halves { $0.map(\.speakers.count) }
            let (first, last) = (halves.first, halves.second)
            guard first.sum > 0, !last.isEmpty else {
                return .figure(nil, last.sum, of: first.sum)
            }
            let ratio =
                Double(last.sum) * Double(first.count) / (Double(last.count) * Double(first.sum))
            return .figure(.hundredths(ratio.hundredths), last.sum, of: first.sum)
        },
        Measure(
            .meeting, "break-taken", "Long meetings with a break",
            Words(
                numerator: "those with a pause long enough to count as one",
                denominator: "meetings longer than the team's limit",
                comparator: "a short break restored decisions (17.66 to 19.85)",
                source: "Soukup et al., BMJ Open 9/5/e027303; limit is the team's (proposal)")
        ) { scope in
            let limits = scope.settings.thresholds
            let long = scope.meetings.filter {
                scope.record.timeRunning(in: $0, now: scope.record.latest)
                    >= limits.breakAfterMinutes * 60
            }
            let taken = long.count {
                scope.record.longestPause(in: $0, now: scope.record.latest)
                    >= limits.breakMinutes * 60
            }
            return .share(taken, of: long.count)
        },
    ]

    private static let settled: [Measure] = [
        Measure(
            .meeting, "reason-stated", "Why today is written",
            Words(
                numerator: "people with a question for the team", denominator: "people listed",
                comparator: "quality of discussion 83.4 with, 78.0 without",
                source: "navify study, ASC abstracts 2023, 86-12")
        ) { scope in
            .share(
                scope.talks.count {
                    $0.discussion.whyToday.value(in: scope.record.standing)?.isEmpty == false
                }, of: scope.talks.count)
        },
        Measure(
            .meeting, "decision-reached", "A decision, or no change on purpose",
            Words(
                numerator: "turns with a decision or no change noted",
                denominator: "turns taken",
                comparator: "82.2 to 92.7 % with a checklist",
                source: "Brown et al., BMC Cancer s12885-022-09369-8")
        ) { scope in
            let talks = scope.discussed
            return .share(
                talks.count { talk in
                    talk.result == .noChange
                        || talk.discussion.decisions.contains(where: scope.record.counts)
                }, of: talks.count)
        },
        Measure(
            .meeting, "named-implementer", "Decisions with somebody named",
            Words(
                numerator: "decisions with one who tells, or an owned action in the same turn",
                denominator: "decisions",
                comparator: "100 % (panel median 9 of 9)",
                source: "Raine et al., recommendation 16")
        ) { scope in
            let pairs = scope.talks.flatMap { talk in
                talk.discussion.decisions.filter(scope.record.counts).map { (talk, $0) }
            }
            return .share(
                pairs.count { talk, decision in
                    scope.record.teller(of: decision) != nil
                        || talk.discussion.actions.contains {
                            scope.record.counts($0) && scope.record.owner(of: $0) != nil
                        }
                }, of: pairs.count)
        },
        Measure(
            .meeting, "deferred", "Put off",
            Words(
                numerator: "people put off", denominator: "people listed",
                comparator: "23 to 10 % achieved in one board",
                source: "navify talk, Springer 18909994")
        ) { scope in
            .share(
                scope.talks.count { if case .deferred = $0.result { true } else { false } },
                of: scope.talks.count)
        },
        Measure(
            .meeting, "not-discussed", "Listed and not discussed",
            Words(
                numerator: "people carried over unspoken", denominator: "people listed",
                comparator: "tracked, never dropped",
                source: "Streamlining MDT meetings, NHS England")
        ) { scope in
            .share(
                scope.talks.count { $0.result == .notDiscussed || $0.result == .none },
                of: scope.talks.count)
        },
        Measure(
            .meeting, "added-late", "Added after the meeting began",
            Words(
                numerator: "people put on the list after the first turn",
                denominator: "people listed", comparator: "low",
                source: "Peer review of MDTs, PMC7910033")
        ) { scope in
            .share(scope.talks.count { scope.wasAddedLate($0) }, of: scope.talks.count)
        },
    ]
}

extension MeasureScope {
    /// What the turns of the first and of the second half of each meeting give, meetings together.
    func halves(_ values: ([Talk]) -> [Int]) -> (first: [Int], second: [Int]) {
        var (first, second): ([Int], [Int]) = ([], [])
        for meeting in meetings {
            let talks = discussed.filter { $0.meeting == meeting }
            guard talks.count > 1 else { continue }
            first += values(Array(talks.prefix(talks.count / 2)))
            second += values(Array(talks.suffix(talks.count - talks.count / 2)))
        }
        return (first, second)
    }

    fileprivate func wasAddedLate(_ talk: Talk) -> Bool {
        guard
            let start = record.meetings[talk.meeting]?.focus
                .first(where: { record.counts($0.stamp) }),
            let listed = talk.discussion.listing.versions
                .first(where: { record.counts($0.stamp) })
        else { return false }
        return start.stamp < listed.stamp
    }
}
