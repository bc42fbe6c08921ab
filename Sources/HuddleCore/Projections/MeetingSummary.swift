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
    /// Every meeting, newest first.
    public func meetingSummaries() -> [MeetingSummary] {
        allMeetings.reversed().compactMap(summary)
    }

    /// One line about the meeting.
    public func summary(of meeting: MeetingID) -> MeetingSummary? {
        guard let state = meetings[meeting], counts(meeting) else { return nil }
        // Not in their order, which nobody asks for and takes time to find.
        var (listed, discussed) = (0, 0)
        var actions = state.teamActions.count { counts($0) }
        for discussion in state.discussions.values where listingReason(discussion) != nil {
            listed += 1
            if wasDiscussed(discussion) { discussed += 1 }
            actions += discussion.actions.count { counts($0) }
        }
        return MeetingSummary(
            meeting: meeting, date: state.date, template: state.template,
            chair: chair(of: meeting).map { name(of: $0) },
            isSignedOff: signOff(of: meeting) != nil,
            listed: listed, discussed: discussed, actions: actions)
    }
}
