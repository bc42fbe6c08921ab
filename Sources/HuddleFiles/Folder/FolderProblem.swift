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
    /// Where it is, what is wrong, and what to do.
    public var description: String { "\(place): \(what). \(advice)" }

    /// The file, and the line where it is about one.
    public var place: String {
        if case .journal(let problem) = kind { return "\(path.harmless), line \(problem.line)" }
        return path.harmless
    }

    /// What is wrong, and what was done about it.
    public var what: String {
        switch kind {
        case .journal(let problem): problem.what
        case .unreadable(let error): "not read, because \(error.why)"
        case .copiesDiffer(let journal, let taken):
            "holds journal \(journal) as \(taken.harmless) does, but with other lines; "
                + "\(taken.harmless) was read"
        case .stray: "not a file of the record; it was left alone"
        case .openToOthers(let permissions):
            "others on this machine can look into it (\(String(permissions, radix: 8)))"
        }
    }

    /// What to do about it, a whole sentence.
    public var advice: String {
        switch kind {
        case .journal(let problem): problem.advice
        case .unreadable(let error): error.advice
        case .copiesDiffer: "Keep both files until you know why."
        case .stray: "Move it out of the folder of journals."
        case .openToOthers: "Make it yours alone: chmod -R go= and the path."
        }
    }
}
