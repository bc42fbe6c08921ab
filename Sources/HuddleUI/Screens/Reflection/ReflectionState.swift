import HuddleCore
import TerminalUI

/// Three minutes at the end, or before and after a learning session: questions answered 0 to 10.
struct ReflectionState: Equatable, Sendable, ListScreen {
    var list = ListState()
    var round: ScoreRound
    /// When it was opened, on the clock that never jumps.
    let since: Int64

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// A question with its answers, and how it was answered at the latest meetings.
    struct Row: Equatable {
        let tally: ScoreTally
        /// For a learning session: how the same question stands after it.
        let after: ScoreTally?
        let trend: [Int]
    }

    /// Meetings that the trend shows.
    static let trend = 13

    /// The questions of the round.
    func rows(_ model: Model) -> [Row] {
        guard let meeting = model.meeting else { return [] }
        let questions = model.questions(round)
        guard round == .reflection else {
            return model.record.shifts(of: meeting, questions: questions).map {
                Row(tally: $0.before, after: $0.after, trend: [])
            }
        }
        return model.record.tallies(of: meeting, round, questions: questions).map { tally in
            Row(
                tally: tally, after: nil,
                trend: model.record.reflectionTrend(tally.question, ofLast: Self.trend))
        }
    }
}

extension Model {
    /// The template of the meeting that is going on.
    var openTemplate: MeetingTemplate {
        settings.template(meeting.flatMap { record.meetings[$0]?.template } ?? "")
    }

    /// The questions that a round of the meeting asks.
    func questions(_ round: ScoreRound) -> [String] {
        settings.questions(round, openTemplate)
    }

    /// Milliseconds left of the minutes for reflection; negative when they are over.
    func reflectionLeft(_ state: ReflectionState) -> Int64 {
        Int64(settings.thresholds.reflectionMinutes) * 60_000 - (clock.milliseconds - state.since)
    }
}
