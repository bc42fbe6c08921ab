/// One line about a meeting, as lists of meetings show it.
public struct MeetingSummary: Equatable, Sendable {
    public let meeting: MeetingID
    public let date: Day
    /// The template's key.
    public let template: String
    public let chair: String?
    public let isSignedOff: Bool
    public let listed: Int
    public let discussed: Int
    public let actions: Int
}

extension TeamRecord {
    /// Every meeting, newest first; `each` goes through them in whatever way, on several threads if
    /// it can.
    public func meetingSummaries(
        each: ([MeetingID], @escaping @Sendable (MeetingID) -> MeetingSummary?)
            -> [MeetingSummary?] = { $0.map($1) }
    ) -> [MeetingSummary] {
        each(allMeetings.reversed()) { self.summary(of: $0) }.compactMap { $0 }
    }

    /// One line about the meeting.
    public func summary(of meeting: MeetingID) -> MeetingSummary? {
        guard let state = meetings[meeting], counts(meeting) else { return nil }
        var sums = Sums(actions: state.teamActions.count { counts($0) })
        // Not in their order, which nobody asks for and takes time to find.
        let discussions = state.discussions.all
        for place in discussions.indices { add(discussions[place], to: &sums) }
        return MeetingSummary(
            meeting: meeting, date: state.date, template: state.template,
            chair: chair(of: meeting).map { name(of: $0) },
            isSignedOff: signOff(of: meeting) != nil,
            listed: sums.listed, discussed: sums.discussed, actions: sums.actions)
    }

    /// What the discussions of a meeting come to.
    private struct Sums {
        var listed = 0
        var discussed = 0
        var actions: Int
    }

    private func add(_ discussion: Discussion, to sums: inout Sums) {
        guard listingReason(discussion) != nil else { return }
        sums.listed += 1
        if wasDiscussed(discussion) { sums.discussed += 1 }
        sums.actions += discussion.actions.count { counts($0) }
    }
}
