public import HuddleCore

/// Where an action stands as a file says that came back from its owner.
public enum ReportedStatus: Equatable, Sendable {
    case open, accepted
    /// Nil where the file names no day.
    case done(Day?)
    case cancelled(Day?)
}

/// One task of a file, and which action it may be.
struct StatusEntry: Equatable {
    /// `line 7`, `entry 3`.
    let place: String
    let status: ReportedStatus
    /// The action's id; nil for a task of the owner's own, or where the program dropped it.
    var id: ActionID?
    // What shows that the id was drawn by this team; as much of it as the file still holds.
    var uuid: String?
    /// The moment of agreement: `20261114T093702Z`.
    var moment: String?
    var agreed: Day?
    /// True where the day of closing may be that of agreement, because it stands alone.
    var isDayAlone = false
}

/// The tasks of a file, and which program wrote it.
struct StatusFile: Equatable {
    /// As events name it: `Taskwarrior`, `todoman`.
    var client: String
    var entries: [StatusEntry] = []
    /// What could not be read, each with its place.
    var problems: [String] = []
}
