import HuddleCore
import Testing

@Suite("Scores as typed")
struct ScoreLineTests {
    private let questions = ["one", "two", "three"]

    @Test("are one number for each question, - leaving one out")
    func answers() {
        #expect(
            ScoreLine.read("7 - 10", questions: questions)
                == .answers([ScoreAnswer("one", 7), ScoreAnswer("three", 10)]))
        #expect(
            ScoreLine.read("7, 8", questions: questions)
                == .answers([ScoreAnswer("one", 7), ScoreAnswer("two", 8)]))
    }

    @Test(
        "are refused as a whole when one of them is none",
        arguments: ["", "11", "7 x", "1 2 3 4", "-"])
    func problems(line: String) {
        guard case .problem = ScoreLine.read(line, questions: questions) else {
            Issue.record("taken: \(line)")
            return
        }
    }
}
