extension Measure {
    /// Whether those to whom something is passed say that they have it, and how soon.
    static let acknowledging: [Measure] = [
        Measure(
            .followThrough, "acknowledged", "Handovers acknowledged",
            Words(
                numerator: "handovers that somebody acknowledged",
                denominator: "handovers made in the period", comparator: "all of them",
                source: "I-PASS, synthesis by the receiver")
        ) { scope in
            .share(
                scope.handovers.count { scope.record.acknowledger(of: $0) != nil },
                of: scope.handovers.count)
        },
        Measure(
            .followThrough, "acknowledged-after", "Until a handover is acknowledged, middle",
            Words(
                numerator: "hours from handover to acknowledgement, summed",
                denominator: "handovers of the period that are acknowledged",
                formula: "median of the hours of each",
                source: "I-PASS, synthesis by the receiver")
        ) { scope in
            .hours(
                scope.handovers.compactMap { id in
                    scope.hours(
                        from: scope.record.handovers[id]?.at,
                        to: scope.record.acknowledgedAt(id))
                })
        },
        Measure(
            .followThrough, "lists-confirmed", "Lists of actions confirmed",
            Words(
                numerator: "lists that somebody confirmed",
                denominator: "lists handed out in the period", comparator: "all of them",
                source: "I-PASS, synthesis by the receiver")
        ) { scope in
            .share(
                scope.handOuts.count { scope.record.acknowledger(of: $0) != nil },
                of: scope.handOuts.count)
        },
        Measure(
            .followThrough, "lists-confirmed-after", "Until a list is confirmed, middle",
            Words(
                numerator: "hours from handing out to confirmation, summed",
                denominator: "lists of the period that are confirmed",
                formula: "median of the hours of each",
                source: "I-PASS, synthesis by the receiver")
        ) { scope in
            .hours(
                scope.handOuts.compactMap { id in
                    scope.hours(
                        from: scope.record.handOuts[id]?.at, to: scope.record.acknowledgedAt(id))
                })
        },
    ]
}

extension MeasureResult {
    /// The middle of some times in hours, with their sum and number.
    fileprivate static func hours(_ hours: [Int]) -> MeasureResult {
        .figure(hours.median.map { .hours($0) }, hours.sum, of: hours.count)
    }
}

extension MeasureScope {
    /// The handovers made in the meetings of the period.
    fileprivate var handovers: [HandoverID] {
        talks.flatMap(\.discussion.handovers).filter(record.counts)
    }

    /// The lists handed out on the days of the period, whatever the meeting.
    fileprivate var handOuts: [HandOutID] {
        record.handOuts.values.filter { record.counts($0.id) && period.contains($0.at.utcDay) }
            .map(\.id)
    }

    /// Whole hours between two moments; none where the second came first, as clocks may differ.
    fileprivate func hours(from start: Instant?, to end: Instant?) -> Int? {
        guard let start, let end else { return nil }
        return max(0, Int(end.seconds - start.seconds) / 3600)
    }
}
