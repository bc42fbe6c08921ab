extension Measure {
    /// What people say of the meetings, and what a learning session moved.
    static let learning: [Measure] = [
        Measure(
            .learning, "reflection", "Reflection, mean score",
            Words(
                numerator: "sum of the scores", denominator: "scores given",
                formula: "numerator / denominator, from 0 to 10",
                source: "Own questions, after the project's impact questions")
        ) { scope in
            let scores = scope.scores(.reflection).map(\.score)
            let mean = ScoreTally(question: "", scores: scores).meanInTenths
            return .figure(
                mean.map { .tenths($0) }, scores.sum, of: scores.count,
                people: [scope.respondents(.reflection)])
        },
        Measure(
            .learning, "reflected", "Meetings that reflected",
            Words(
                numerator: "meetings with an answer", denominator: "meetings",
                source: "Principles of inter-professional working: reflection and review")
        ) { scope in
            .share(
                scope.meetings.count { meeting in
                    scope.record.scores(of: meeting).contains { $0.round == .reflection }
                }, of: scope.meetings.count)
        },
        Measure(
            .learning, "read-back", "Meetings read back before closing",
            Words(
                numerator: "meetings with a read-back", denominator: "meetings",
                source: "Checklists for the chair (MDT-QuIC), 10.1245/s10434-011-2187-0")
        ) { scope in
            .share(
                scope.meetings.count { scope.record.readBackMade(of: $0) != nil },
                of: scope.meetings.count)
        },
        tens("learning-before", "Ten out of ten before learning", .before, "23 and 34 %"),
        tens("learning-after", "Ten out of ten after learning", .after, "50 and 71 %"),
    ]

    private static func tens(
        _ key: String, _ name: String, _ round: ScoreRound, _ found: String
    ) -> Measure {
        Measure(
            .learning, key, name,
            Words(
                numerator: "answers of ten", denominator: "answers in this round",
                comparator: "\(found) (others' roles; models of good practice)",
                source: "Working-together project, learning sessions")
        ) { scope in
            let scores = scope.scores(round)
            return .figure(
                scores.isEmpty ? nil : .share, scores.count { $0.score == 10 }, of: scores.count,
                people: [scope.respondents(round)])
        }
    }
}

extension MeasureScope {
    fileprivate func scores(_ round: ScoreRound) -> [Score] {
        meetings.flatMap { record.scores(of: $0) }.filter { $0.round == round }
    }

    /// How many people certainly stand behind the scores of a round: the most answers that one
    /// question had in one meeting. Scores have no names, so the same few may have answered in all.
    fileprivate func respondents(_ round: ScoreRound) -> Int {
        let counts = meetings.flatMap { meeting in
            let scores = record.scores(of: meeting).filter { $0.round == round }
            return scores.reduce(into: [:]) { $0[$1.question, default: 0] += 1 }.values
        }
        return counts.max() ?? 0
    }
}
