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
    public let contacts: [[Contact]]
    public let scores: [[Score]]
    public let untold: [[Untold]]
    public let repeated: [[RepeatedAssessment]]
    public let afterDeaths: [AfterDeath?]
    public let histories: [[FieldVersion]]
    public let unconfirmed: [UnconfirmedList]
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
        contacts = record.allPatients.map { record.contacts(of: $0) }
        scores = meetings.map { record.scores(of: $0) }
        untold = record.allPatients.map { record.untold(of: $0, settings) }
        repeated = record.allPatients.map {
            record.repeatedAssessments(of: $0, settings.thresholds)
        }
        afterDeaths = record.allPatients.map { record.afterDeath(of: $0) }
        histories = record.allPatients.map { record.history(of: .contact, $0) }
        unconfirmed = record.unconfirmedLists(roles: settings.roles)
        patients = record.allPatients.map { patient in
            PatientField.allCases.map { record.value($0, of: patient) }
        }
    }
}
