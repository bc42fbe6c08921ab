// Whether something counts: it was not taken back and lies before the moment up to which the record
// is read.
extension TeamRecord {
    func counts(_ stamp: Stamp) -> Bool { standing.counts(stamp) }
    func counts(_ id: PatientID) -> Bool { counts(patients.stamp(of: id)) }
    func counts(_ id: ProfessionalID) -> Bool { counts(professionals.stamp(of: id)) }
    func counts(_ id: MeetingID) -> Bool { counts(meetings.stamp(of: id)) }
    func counts(_ id: ContributionID) -> Bool { counts(contributions.stamp(of: id)) }
    func counts(_ id: DecisionID) -> Bool { counts(decisions.stamp(of: id)) }
    func counts(_ id: ActionID) -> Bool { counts(actions.stamp(of: id)) }
    func counts(_ id: HandoverID) -> Bool { counts(handovers.stamp(of: id)) }
    func counts(_ id: ContactID) -> Bool { counts(contacts.stamp(of: id)) }
    func counts(_ id: MatterID) -> Bool { counts(matters.stamp(of: id)) }
    func counts(_ id: TellingID) -> Bool { counts(tellings.stamp(of: id)) }
    func counts(_ id: HandOutID) -> Bool { counts(handOuts.stamp(of: id)) }

    /// The record as it stood when the event `stamp` was written.
    public func upTo(_ stamp: Stamp) -> TeamRecord {
        var earlier = self
        earlier.standing.horizon = Horizon(stamp: stamp)
        return earlier
    }

    /// What the minutes add up to as they were signed off; as they stand while the meeting is open.
    public func countsAsSignedOff(of meeting: MeetingID) -> MeetingCounts {
        (signOff(of: meeting).map(asSignedOff) ?? self).counts(of: meeting)
    }

    /// The record as whoever signed off had it before them; lines that arrived later are not there.
    func asSignedOff(_ signOff: SignOff) -> TeamRecord {
        asSignedOff(signOff, taking: [])
    }

    /// The same with lines that amendments took in.
    func asSignedOff(_ signOff: SignOff, taking lines: Set<RecordID>) -> TeamRecord {
        var earlier = self
        earlier.standing.horizon = Horizon(
            stamp: signOff.stamp, sealed: signOff.content.heads.isEmpty ? nil : sealed,
            taken: lines)
        return earlier
    }

    private func counts(_ stamp: Stamp?) -> Bool {
        // Not by `map`: the function that it would be given has a copy of what counts.
        guard let stamp else { return false }
        return standing.counts(stamp)
    }
}
