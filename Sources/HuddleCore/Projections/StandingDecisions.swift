extension TeamRecord {
    /// The decisions about somebody that no later one has taken the place of, oldest first.
    public func standingDecisions(about patient: PatientID) -> [DecisionID] {
        let all = meetings(of: patient)
            .flatMap { discussion(of: patient, in: $0).decisions }
            .filter { counts($0) && redaction(of: $0.record) == nil }
        let changed = Set(all.compactMap { decisions[$0]?.changes })
        return all.filter { !changed.contains($0) }
    }
}
