import HuddleCore
import HuddleText

extension FolderProblem.Kind {
    /// One of each, for docs/ERRORS.md and the tests.
    static var samples: [FolderProblem.Kind] {
        let first = JournalProblem(line: 3, offset: 9, kind: .chainBroken)
        return Array(sequence(first: FolderProblem.Kind.journal(first)) { $0.nextSample })
    }

    /// A new kind does not compile before it stands here.
    private var nextSample: FolderProblem.Kind? {
        switch self {
        case .journal: .unreadable(FileError(.read, "journal/2026/a.jsonl", code: .gone))
        case .unreadable: .copiesDiffer(JournalID(random: 1), taken: "journal/2026/b.jsonl")
        case .copiesDiffer: .stray
        case .stray: .openToOthers(permissions: 0o755)
        case .openToOthers: nil
        }
    }
}
