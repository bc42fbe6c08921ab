import HuddleCore
import TerminalUI

enum ReflectionScreen {
    static let commands: [UICommand] = [
        UICommand(
            "reflect", "Reflection, or scores before and after a learning session", .meeting,
            keys: [.character("t")], in: [.wrapUp, .rollCall, .order]
        ) { $0.reflect() }.hinted("scores").writing().needsMeeting(),
        UICommand(
            "score", "One person's answers, from 0 to 10", .entry, keys: [.enter],
            in: [.reflection]
        ) { model in
            guard let meeting = model.meeting, case .reflection(let state) = model.stack.top else {
                return []
            }
            return model.openEntry(.scores(meeting, state.round))
        }.hinted("score").writing().needsMeeting(),
        UICommand(
            "score-round", "Before, after, or the reflection", .move, keys: [.tab],
            in: [.reflection]
        ) { $0.nextScoreRound() }.hinted("before/after"),
    ]

    static func draw(
        _ state: ReflectionState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let rows = state.rows(model)
        let answers = rows.map { (state.round == .after ? $0.after : $0.tally)?.scores.count ?? 0 }
        let note = [
            counted(answers.max() ?? 0, "person has", "people have") + " answered",
            time(state, model),
        ]
        .compactMap { $0 }.joined(separator: " · ")
        let inner = drawPanel(state.round.label, note, into: &canvas, in: rect.readable)
        guard !rows.isEmpty else {
            return drawEmpty("No meeting is open. Esc goes back.", into: &canvas, in: inner)
        }
        let items = rows.enumerated().map { number, row in
            paragraph("\(number + 1)  \(row.tally.question)", .text, width: inner.width - 3)
                + [Span("   " + words(row), .label)]
        }
        drawParagraphs(items, state.list, into: &canvas, in: inner)
    }

    /// The time left of the reflection; a learning session has none.
    private static func time(_ state: ReflectionState, _ model: Model) -> String? {
        guard state.round == .reflection else { return nil }
        let left = Int(model.reflectionLeft(state) / 1000)
        return left >= 0
            ? "\(ClockWords.minutes(left)) left" : "OVER +\(ClockWords.minutes(-left))"
    }

    private static func words(_ row: ReflectionState.Row) -> String {
        guard let after = row.after else {
            let trend = row.trend.count > 1 ? "   " + Sparkline(row.trend).text(width: 26) : ""
            return "mean \(ScoreWords.mean(row.tally))\(trend)"
        }
        let shift = ScoreShift(before: row.tally, after: after).meanShift
        let moved = shift.map { ", \($0 < 0 ? "down" : "up") \(ScoreWords.tenths(abs($0)))" }
        return "before \(ScoreWords.mean(row.tally)), after \(ScoreWords.mean(after))\(moved ?? "")"
    }
}

extension Model {
    /// Opens the scores where they belong: before a learning session, after it, or at the end.
    fileprivate mutating func reflect() -> [Effect] {
        guard let meeting else { return [] }
        let rounds = settings.rounds(openTemplate)
        let isBeginning = stack.top.place != .wrapUp
        let given = record.scores(of: meeting)
        let round =
            isBeginning || rounds.count == 1
            ? rounds[0]
            : rounds.dropFirst().first { round in !given.contains { $0.round == round } }
        return go(
            .reflection(
                ReflectionState(round: round ?? .reflection, since: clock.milliseconds)))
    }

    fileprivate mutating func nextScoreRound() -> [Effect] {
        guard case .reflection(var state) = stack.top else { return [] }
        let rounds = settings.rounds(openTemplate)
        let place = rounds.firstIndex(of: state.round) ?? 0
        state.round = rounds[(place + 1) % rounds.count]
        state.list = ListState()
        stack.top = .reflection(state)
        return []
    }

    /// Takes one person's answers; the line stays open for the next.
    mutating func sendScores(
        _ text: String, _ meeting: MeetingID, _ round: ScoreRound, _ after: AfterSaving
    ) -> [Effect] {
        switch ScoreLine.read(text, questions: questions(round)) {
        case .answers(let answers):
            return perform(.score(meeting, round, answers), then: after)
        case .problem(let words):
            refuse("Not understood: \(words). One number for each question, - leaves one out.")
            return []
        }
    }
}
