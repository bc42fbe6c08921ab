/// The answers to one question in one round of a meeting.
public struct ScoreTally: Equatable, Sendable {
    public let question: String
    public let scores: [Int]

    public init(question: String, scores: [Int]) {
        self.question = question
        self.scores = scores
    }

    /// The mean in tenths, rounded half up: 7.4 is 74; nil without an answer.
    public var meanInTenths: Int? {
        guard !scores.isEmpty else { return nil }
        return (scores.reduce(0, +) * 20 + scores.count) / (scores.count * 2)
    }

    /// How many answered ten out of ten.
    public var tens: Int { scores.count { $0 == 10 } }
}

/// How the answers to a question moved over a learning session.
public struct ScoreShift: Equatable, Sendable {
    public let before: ScoreTally
    public let after: ScoreTally

    public init(before: ScoreTally, after: ScoreTally) {
        self.before = before
        self.after = after
    }

    public var question: String { before.question }

    /// By how many tenths the mean rose; nil unless somebody answered before and after.
    public var meanShift: Int? {
        guard let first = before.meanInTenths, let last = after.meanInTenths else { return nil }
        return last - first
    }
}

extension TeamSettings {
    /// The questions that a round of a kind of meeting asks.
    public func questions(_ round: ScoreRound, _ template: MeetingTemplate) -> [String] {
        switch round {
        case .reflection: reflectionQuestions
        case .before, .after: template.questions
        }
    }

    /// The rounds that a kind of meeting has: a learning session is scored before and after.
    public func rounds(_ template: MeetingTemplate) -> [ScoreRound] {
        template.questions.isEmpty ? [.reflection] : [.before, .after, .reflection]
    }
}

extension TeamRecord {
    /// The answers in a round: to the questions asked now, then to any that were answered and are not
    /// asked any more.
    public func tallies(
        of meeting: MeetingID, _ round: ScoreRound, questions: [String]
    ) -> [ScoreTally] {
        let given = scores(of: meeting).filter { $0.round == round }
        var order = questions
        for score in given where !order.contains(score.question) { order.append(score.question) }
        return order.map { question in
            ScoreTally(
                question: question, scores: given.filter { $0.question == question }.map(\.score))
        }
    }

    /// How the answers moved between the rounds before and after; empty where nobody gave any.
    public func shifts(of meeting: MeetingID, questions: [String] = []) -> [ScoreShift] {
        let before = tallies(of: meeting, .before, questions: questions)
        let after = tallies(of: meeting, .after, questions: before.map(\.question))
        return after.map { last in
            let first = before.first { $0.question == last.question }
            return ScoreShift(
                before: first ?? ScoreTally(question: last.question, scores: []), after: last)
        }
    }

    /// The mean of a reflection question in tenths, over the latest meetings in which it was
    /// answered, the oldest first.
    public func reflectionTrend(_ question: String, ofLast count: Int) -> [Int] {
        var means: [Int] = []
        for meeting in meetingOrder.reversed() where counts(meeting) {
            guard means.count < count else { break }
            let given = scores(of: meeting)
                .filter { $0.round == .reflection && $0.question == question }.map(\.score)
            let tally = ScoreTally(question: question, scores: given)
            if let mean = tally.meanInTenths { means.append(mean) }
        }
        return means.reversed()
    }
}
