import HuddleCore

/// How the team worked in a meeting, in the words of the minutes on the screen.
enum MinutesTogetherWords {
    /// Who was in the room by sector, the break and the read-back.
    static func head(_ together: MinutesOutline.Together) -> [String] {
        var lines: [String] = []
        if together.sectors.contains(where: { $0.count > 0 }) {
            let words = together.sectors.map { "\($0.sector.label) \($0.count)" }
            lines.append("In the room: \(words.joined(separator: ", "))")
        }
        if let minutes = together.breakMinutes { lines.append("Break: \(minutes) min") }
        if let made = together.readBack { lines.append("Read back \(made.words)") }
        return lines
    }

    /// The means of what was scored, a line for each question.
    static func scores(_ together: MinutesOutline.Together) -> [String] {
        together.learning.map { shift in
            "\(shift.question): \(ScoreWords.mean(shift.before)) before, "
                + "\(ScoreWords.mean(shift.after)) after"
        } + together.reflection.map { "\($0.question): \(ScoreWords.mean($0))" }
    }
}

/// Scores as people read them.
enum ScoreWords {
    /// `7.4`, or a dash where nobody answered.
    static func mean(_ tally: ScoreTally) -> String {
        tally.meanInTenths.map(tenths) ?? "-"
    }

    /// 74 as `7.4`.
    static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }
}
