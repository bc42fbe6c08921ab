import Glibc
import HuddleCore
import HuddleFiles
import HuddleText
import Testing

@Suite struct FolderProblemTests {
    /// One of each kind; a new kind does not compile before it stands here.
    private static func next(after kind: FolderProblem.Kind?) -> FolderProblem.Kind? {
        switch kind {
        case nil: .journal(JournalProblem(line: 3, offset: 9, kind: .chainBroken))
        case .journal: .unreadable(FileError(.read, "/team/journal/x", code: EIO))
        case .unreadable: .copiesDiffer(.numbered(1), taken: "journal/2026/b.jsonl")
        case .copiesDiffer: .stray
        case .stray: .openToOthers(permissions: 0o755)
        case .openToOthers: nil
        }
    }

    private static let all = sequence(state: Self.next(after: nil)) { kind in
        defer { kind = kind.flatMap { next(after: $0) } }
        return kind
    }

    @Test(arguments: Array(all))
    func `every problem says where, what is wrong and what to do`(kind: FolderProblem.Kind) {
        let problem = FolderProblem(path: "journal/2026/a\u{1B}.jsonl", kind: kind)
        #expect(problem.place.hasPrefix("journal/2026/a?.jsonl"))
        #expect(!problem.what.isEmpty && !problem.what.hasSuffix("."))
        #expect(problem.advice.hasSuffix(".") && problem.advice.first?.isUppercase == true)
        #expect(problem.description == "\(problem.place): \(problem.what). \(problem.advice)")
    }
}
