/// The problems of one journal; a file that is all damage does not fill the memory with them.
struct JournalProblems {
    static let most = 1000

    private var listed: [JournalProblem] = []
    private var firstUnlisted: JournalProblem?
    private var unlistedCount = 0

    mutating func append(_ problem: JournalProblem) {
        guard listed.count >= Self.most else {
            listed.append(problem)
            return
        }
        if firstUnlisted == nil { firstUnlisted = problem }
        unlistedCount += 1
    }

    /// Every listed problem, and at the end how many more there were.
    var all: [JournalProblem] {
        guard let first = firstUnlisted else { return listed }
        return listed + [
            JournalProblem(line: first.line, offset: first.offset, kind: .andMore(unlistedCount))
        ]
    }
}
