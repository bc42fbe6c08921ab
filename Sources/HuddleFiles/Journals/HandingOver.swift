public import HuddleCore

/// What came of handing journals over to the team's folder.
public struct HandingOver: Equatable, Sendable {
    /// A journal that stays on this machine, and why.
    public struct Left: Equatable, Sendable {
        /// Its id, where its name says it.
        public let journal: JournalID?
        public let error: FileError
    }

    /// How many journals the folder has whole now.
    public internal(set) var count = 0
    /// Those that it could not be given.
    public internal(set) var left: [Left] = []
}

/// A journal on this machine with lines that the team's folder lacks.
public struct UnsharedJournal: Equatable, Sendable {
    /// Where it is on this machine.
    public let path: String
    /// How many lines of it the folder lacks.
    public let lines: Int
}
