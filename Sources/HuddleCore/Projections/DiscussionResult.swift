/// How somebody's discussion stands in a meeting.
public enum DiscussionResult: Equatable, Sendable {
    /// Nothing settles it yet.
    case none
    /// A decision, an action or a handover settles it.
    case recorded
    case noChange
    case deferred(reason: String)
    case notDiscussed
}

extension TeamRecord {
    /// How the person's discussion stands: what was decided, else the outcome that was set. Somebody
    /// put off and taken up after all is not put off: what is recorded later counts.
    public func result(of patient: PatientID, in meeting: MeetingID) -> DiscussionResult {
        result(of: discussion(of: patient, in: meeting))
    }

    private func result(of discussion: Discussion) -> DiscussionResult {
        let outcome = discussion.outcome.latest(in: standing)
        let isTakenUp = outcome.map { hasItems(discussion, after: $0.stamp) } ?? false
        switch outcome?.value {
        case .deferred(let reason): return isTakenUp ? .recorded : .deferred(reason: reason)
        case .notDiscussed: return isTakenUp ? .recorded : .notDiscussed
        case .noChange: return hasItems(discussion) ? .recorded : .noChange
        case .cleared, nil: return hasItems(discussion) ? .recorded : .none
        }
    }

    /// True when the person was spoken about and something settled it.
    public func wasDiscussed(_ patient: PatientID, in meeting: MeetingID) -> Bool {
        wasDiscussed(discussion(of: patient, in: meeting))
    }

    func wasDiscussed(_ discussion: Discussion) -> Bool {
        switch result(of: discussion) {
        case .recorded, .noChange: true
        case .none, .deferred, .notDiscussed: false
        }
    }

    /// The people on the list whom nothing settles yet; sign-off is refused while there is one.
    public func patientsWithoutOutcome(in meeting: MeetingID) -> [PatientID] {
        listedPatients(in: meeting).filter { result(of: $0, in: meeting) == .none }
    }

    /// What the minutes of the meeting add up to.
    public func counts(of meeting: MeetingID) -> MeetingCounts {
        let listed = listedPatients(in: meeting)
        let discussions = listed.map { discussion(of: $0, in: meeting) }
        return MeetingCounts(
            listed: listed.count,
            outcomes: listed.count { result(of: $0, in: meeting) != .none },
            decisions: discussions.reduce(0) { $0 + $1.decisions.count { counts($0) } },
            actions: actionCount(of: listed, in: meeting))
    }

    /// How many actions were agreed on those listed and for the team.
    func actionCount(of listed: [PatientID], in meeting: MeetingID) -> Int {
        guard let state = meetings[meeting] else { return 0 }
        return listed.reduce(state.teamActions.count { counts($0) }) { sum, patient in
            sum + (state.discussions[patient]?.actions.count { counts($0) } ?? 0)
        }
    }

    private func hasItems(_ discussion: Discussion) -> Bool {
        discussion.decisions.contains { counts($0) }
            || discussion.actions.contains { counts($0) }
            || discussion.handovers.contains { counts($0) }
    }

    /// True when something that settles was recorded later than an event.
    private func hasItems(_ discussion: Discussion, after stamp: Stamp) -> Bool {
        discussion.decisions.contains { counts($0) && stamp < decisions.stamp(of: $0) }
            || discussion.actions.contains { counts($0) && stamp < actions.stamp(of: $0) }
            || discussion.handovers.contains { counts($0) && stamp < handovers.stamp(of: $0) }
    }
}
