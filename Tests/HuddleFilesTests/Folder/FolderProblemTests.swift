import Testing

@testable import HuddleFiles

@Suite struct FolderProblemTests {
    @Test(arguments: FolderProblem.Kind.samples)
    func `every problem says where, what is wrong and what to do`(kind: FolderProblem.Kind) {
        let problem = FolderProblem(path: "journal/2026/a\u{1B}.jsonl", kind: kind)
        #expect(problem.place.hasPrefix("journal/2026/a?.jsonl"))
        #expect(!problem.what.isEmpty && !problem.what.hasSuffix("."))
        #expect(problem.advice.hasSuffix(".") && problem.advice.first?.isUppercase == true)
        #expect(problem.description == "\(problem.place): \(problem.what). \(problem.advice)")
    }
}
