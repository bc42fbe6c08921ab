import HuddleCore

/// What `team.toml` may hold; wide enough for any team, narrow enough to catch a slip of the hand.
enum TeamLimits {
    static let nameLength = 100
    static let signpostLength = 2000
    static let keyLength = 40
    static let shortLength = 12
    static let questions = 20
    static let guideLength = 1000
    static let holidays = 1000
    static let listSize = 100...10_000_000
    static let minutes = 1...1440
    static let minutesPerPerson = 1...240
    static let days = 1...3650
    static let meetings = 1...1000

    static let fields = 60

    /// The keys of the ages up to which open actions are counted together, the youngest first.
    static let actionAgeKeys = [
        "action-age-first-days", "action-age-second-days", "action-age-third-days",
    ]

    /// The key of the days within which the same assessment is flagged in a phase:
    /// `duplicate-days-dying`.
    static func duplicateKey(_ phase: Phase) -> String { "duplicate-days-\(phase.rawValue)" }

    /// The key of the days after which somebody at a stage is due: `review-days-a`.
    static func reviewKey(_ stage: Stage) -> String {
        "review-days-\(stage.rawValue.lowercased())"
    }
}
