import HuddleCore

/// One limit that a team can change: its key in `team.toml`, what it means, and what it may be.
///
/// A new limit is one row here: reader and writer both go by this list.
struct ThresholdKey {
    let key: String
    /// For the comment above it in a new `team.toml`.
    let meaning: String
    let range: ClosedRange<Int>
    let path: WritableKeyPath<Thresholds, Int>

    private init(
        _ key: String, _ meaning: String, in range: ClosedRange<Int>,
        _ path: WritableKeyPath<Thresholds, Int>
    ) {
        self.key = key
        self.meaning = meaning
        self.range = range
        self.path = path
    }

    /// Every limit but the days of the stages, in the order of a new file.
    static var all: [ThresholdKey] {
        [
            ThresholdKey(
                "carried-meetings", "Meetings an action may survive before it is flagged.",
                in: TeamLimits.meetings, \.carriedMeetings),
            ThresholdKey(
                "duplicate-assessment-days",
                "Days within which the same assessment by two services is flagged.",
                in: TeamLimits.days, \.duplicateAssessmentDays),
            ThresholdKey(
                "continuity-contacts", "Contacts below which nothing is said of continuity.",
                in: 2...100, \.continuityContacts),
            ThresholdKey(
                "faces-days",
                "Days back over which the different people whom somebody saw are counted.",
                in: TeamLimits.days, \.facesDays),
            ThresholdKey(
                "new-resident-working-days",
                "Working days within which a new resident is assessed and has a plan.",
                in: 1...60, \.newResidentWorkingDays),
            ThresholdKey(
                "break-after-minutes",
                "Minutes after which a meeting past its middle should have a break.",
                in: TeamLimits.minutes, \.breakAfterMinutes),
            ThresholdKey(
                "break-minutes", "Minutes that a pause must last to count as a break.", in: 1...60,
                \.breakMinutes),
            ThresholdKey(
                "reflection-minutes", "Minutes for the reflection at the end.", in: 1...60,
                \.reflectionMinutes),
            ThresholdKey(
                "bereavement-review-days",
                "Days after a death within which a bereavement review lists somebody.",
                in: TeamLimits.days, \.bereavementReviewDays),
            ThresholdKey(
                "smallest-group", "Fewer people than this are not shown outside the team.",
                in: 2...100, \.smallestGroup),
        ]
    }
}
