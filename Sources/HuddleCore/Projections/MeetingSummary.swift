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
        let listed = listedPatients(in: meeting)
        return MeetingSummary(
            meeting: meeting, date: state.date, template: state.template,
            chair: chair(of: meeting).map { name(of: $0) },
            isSignedOff: signOff(of: meeting) != nil,
            listed: listed.count, discussed: listed.count { wasDiscussed($0, in: meeting) },
            actions: actionCount(of: listed, in: meeting))
    }
}
