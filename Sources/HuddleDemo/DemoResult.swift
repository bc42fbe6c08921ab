public import HuddleCore

/// A made-up team: its settings, its journals, and the record that they add up to.
public struct DemoResult: Equatable, Sendable {
    /// What `team.toml` holds: name and signposts; the rest is the default.
    public let settings: TeamSettings
    /// In the order in which they were begun.
    public let journals: [DemoJournal]
    /// The fold of all events of the journals.
    public let record: TeamRecord
}
