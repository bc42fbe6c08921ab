public import HuddleCore

/// Everything that people can see of a record, for comparing records that came about differently.
public struct RecordSnapshot: Equatable, Sendable {
    public let minutes: [MinutesOutline?]
    public let actions: [ActionRow]
    public let orders: [[OrderRow]]
    public let rolls: [[RollRow]]
    public let summaries: [MeetingSummary]
    public let needs: [NeedRow?]
    public let patients: [[String?]]
    /// As they were signed off, and what arrived after that.
    public let sealed: [MinutesOutline?]
    public let late: [[LateLine]]

    public init(
        _ record: TeamRecord, settings: TeamSettings = TeamSettings(), now: Instant = .make()
    ) {
        let today = now.utcDay
        var filter = ActionFilter()
        filter.status = .all
        let meetings = record.allMeetings
        minutes = meetings.map { record.minutes(of: $0, settings) }
        sealed = meetings.map { record.minutes(of: $0, settings, version: 1) }
        late = meetings.map { record.lateLines(of: $0) }
        actions = record.actionRegister(filter, today: today, roles: settings.roles)
        orders = meetings.map { record.runningOrder(of: $0, now: now) }
        rolls = meetings.map { record.roll(of: $0) }
        summaries = record.meetingSummaries()
        needs = record.allPatients.map { record.need(of: $0, on: today, settings) }
        patients = record.allPatients.map { patient in
            PatientField.allCases.map { record.value($0, of: patient) }
        }
    }
}
