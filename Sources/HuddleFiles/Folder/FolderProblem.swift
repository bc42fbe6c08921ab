public import HuddleCore
public import HuddleText

/// Something about the folder that people should know; everything else in it was read.
public struct FolderProblem: Equatable, Sendable {
    /// What is the matter with it.
    public enum Kind: Equatable, Sendable {
        /// Something in one journal.
        case journal(JournalProblem)
        case unreadable(FileError)
        /// Two files hold the same journal with different lines; `taken` was read.
        case copiesDiffer(JournalID, taken: String)
        /// Not a file that belongs there; it was left alone.
        case stray
        /// The folder is not for its owner only.
        case openToOthers(permissions: UInt32)
    }

    /// The path in the team folder, or of the folder itself.
    public let path: String
    public let kind: Kind

    public init(path: String, kind: Kind) {
        self.path = path
        self.kind = kind
    }
}

extension FolderProblem: CustomStringConvertible {
    /// One sentence for people.
    public var description: String {
        switch kind {
        case .journal(let problem): "\(path.harmless), \(problem)"
        case .unreadable(let error): error.description
        case .copiesDiffer(let journal, let taken):
            "\(path.harmless): holds journal \(journal) as \(taken.harmless) does, but with other "
                + "lines; \(taken.harmless) was read. Keep both files until you know why."
        case .stray: "\(path.harmless): not a file of the record; it was left alone"
        case .openToOthers(let permissions):
            "\(path.harmless): others on this machine can look into it "
                + "(\(String(permissions, radix: 8))). Make it yours alone: chmod -R go= and the path."
        }
    }
}
