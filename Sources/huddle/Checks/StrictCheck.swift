import HuddleCore

/// What a careful chair would look for.
enum StrictCheck {
    static func faults(in record: TeamRecord, _ settings: TeamSettings) -> [String] {
        let meetings = record.allMeetings.flatMap { meetingFaults($0, record) }
        var filter = ActionFilter()
        filter.status = .open
        let today = record.allMeetings.last.flatMap { record.meetings[$0]?.date }
        let actions = record.actionRegister(
            filter, today: today ?? Day(number: 0), roles: settings.roles
        ).flatMap { row in
            [
                row.owner == nil
                    ? "Action \(row.id): nobody owns it. Name an owner in the register." : nil,
                row.due == nil ? "Action \(row.id): no date. Give it one in the register." : nil,
            ].compactMap { $0 }
        }
        return meetings + actions
    }

    private static func meetingFaults(_ meeting: MeetingID, _ record: TeamRecord) -> [String] {
        let date = record.meetings[meeting]?.date.description ?? ""
        let open = record.patientsWithoutOutcome(in: meeting).map {
            "Meeting \(date): \($0) has no outcome. Resume the meeting and record one."
        }
        guard let signOff = record.signOff(of: meeting) else { return open }
        let counted = record.countsAsSignedOff(of: meeting)
        guard counted != signOff.content.counts else { return open }
        return open + [
            "Meeting \(date): the minutes count other lines than were signed off. Compare the journals."
        ]
    }
}
