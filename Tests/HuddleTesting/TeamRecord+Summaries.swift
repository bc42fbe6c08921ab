public import HuddleCore

extension TeamRecord {
    /// Every meeting, newest first, as the list of meetings has them.
    public func meetingSummaries() -> [MeetingSummary] {
        allMeetings.reversed().compactMap(summary)
    }
}
