// The values of items as they count now.
extension TeamRecord {
    /// Who said it, in which role.
    public func speaker(of id: ContributionID) -> Speaker? {
        contributions[id]?.speaker.value(in: standing)
    }

    /// Who tells the person and the family about the decision.
    public func teller(of id: DecisionID) -> Owner? {
        decisions[id]?.teller.value(in: standing) ?? nil
    }

    /// The day by which the person and the family are told.
    public func tellBy(of id: DecisionID) -> Day? {
        decisions[id]?.tellBy.value(in: standing) ?? nil
    }

    /// The one who does it, nil when nobody has taken it.
    public func owner(of id: ActionID) -> Owner? {
        actions[id]?.owner.value(in: standing) ?? nil
    }

    /// The day by which it is done, nil when none was agreed.
    public func due(of id: ActionID) -> Day? {
        actions[id]?.due.value(in: standing) ?? nil
    }

    /// From whom and to whom something passes.
    public func ends(of id: HandoverID) -> (from: Owner?, to: Owner?) {
        (
            handovers[id]?.from.value(in: standing) ?? nil,
            handovers[id]?.to.value(in: standing) ?? nil
        )
    }

    /// Who acknowledged the handover, in words; nil while it is open.
    public func acknowledger(of id: HandoverID) -> String? {
        handovers[id]?.acknowledged.value(in: standing)
    }

    /// When that was typed; nil while it is open.
    func acknowledgedAt(_ id: HandoverID) -> Instant? {
        let handover = handovers[id]
        return handover?.acknowledged.latest(in: standing)
            .flatMap { handover?.acknowledgedTimes[$0.stamp.id] }
    }
}
