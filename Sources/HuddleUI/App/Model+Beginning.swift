import HuddleCore

extension Model {
    /// Goes to the open meeting, or opens one of a template, or offers the templates.
    public mutating func begin(template: String?) -> [Effect] {
        guard meeting == nil, let template else { return meet() }
        return perform(
            .openMeeting(template: template, date: clock.today, chair: nil),
            then: AfterSaving(screen: .show(.rollCall(RollCallState()))))
    }

    /// Goes to the minutes of a meeting named by its id or date, or to the list of meetings.
    public mutating func beginReview(of name: String?) -> [Effect] {
        show(.meetings(MeetingsState()))
        guard let name else { return [] }
        let found =
            MeetingID(name)
            ?? Day(name).flatMap { day in
                record.allMeetings.last { record.meetings[$0]?.date == day }
            }
        guard let found, record.meetings[found] != nil else {
            refuse("No meeting \u{201C}\(name)\u{201D}. The list shows those there are.")
            return []
        }
        return go(.minutes(MinutesState(meeting: found)))
    }
}
