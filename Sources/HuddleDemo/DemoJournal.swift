public import HuddleCore

/// What one writer recorded at one sitting: the events of one journal file, in order.
public struct DemoJournal: Equatable, Sendable {
    public let id: JournalID
    public let startedAt: Instant
    /// The machine, as it stands in the file's name: `office`.
    public let writer: String
    /// Who was typing.
    public let person: String
    public internal(set) var events: [Event] = []
}

/// Gives the heads that a sign-off records.
///
/// Called just before each sign-off with the journals that have grown since the one before, in the
/// order in which they were begun, each with all the events it has by then. Events are only ever
/// appended, so whoever encodes and chains them goes on where the previous call stopped. The
/// sign-off itself, and whatever follows the last one, stands only in the result.
public typealias DemoHeads = ([DemoJournal]) -> [JournalHead]
