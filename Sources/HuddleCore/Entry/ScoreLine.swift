/// One person's answers as they are called out: `7 8 - 9 10`, one for each question in its order.
public enum ScoreLine: Equatable, Sendable {
    case answers([ScoreAnswer])
    /// What is wrong with the line, in words.
    case problem(String)

    /// Reads a line; a hyphen leaves a question out.
    public static func read(_ line: String, questions: [String]) -> ScoreLine {
        let words = line.split { $0.isWhitespace || $0 == "," }.map(String.init)
        guard !words.isEmpty else { return .problem("a number from 0 to 10 for each question") }
        guard words.count <= questions.count else {
            return .problem("\(words.count) numbers for \(questions.count) questions")
        }
        var answers: [ScoreAnswer] = []
        for (question, word) in zip(questions, words) where word != "-" {
            guard let score = Int(word), (0...10).contains(score) else {
                return .problem("\(word.prefix(12)) is no number from 0 to 10")
            }
            answers.append(ScoreAnswer(question, score))
        }
        return answers.isEmpty ? .problem("nobody's answer: - leaves all out") : .answers(answers)
    }
}
