import HuddleCore

extension MinutesWords {
    /// Who was in the room by sector, a break, and the read-back: facts for the head of the minutes.
    static func together(_ together: MinutesOutline.Together) -> [(label: String, text: String)] {
        var facts: [(label: String, text: String)] = []
        if together.sectors.contains(where: { $0.count > 0 }) {
            facts.append(("In the room", inTheRoom(together.sectors)))
        }
        if let minutes = together.breakMinutes {
            facts.append(("Break", DateWords.count(minutes, "minute", "minutes")))
        }
        if let made = together.readBack { facts.append(("Read back", made.words)) }
        return facts
    }

    /// What was scored: a heading and a line for each question.
    static func scores(
        _ together: MinutesOutline.Together
    ) -> [(heading: String, lines: [String])] {
        var parts: [(heading: String, lines: [String])] = []
        if !together.learning.isEmpty {
            parts.append(("Learning, before and after", together.learning.map(line)))
        }
        if !together.reflection.isEmpty {
            parts.append(("Reflection", together.reflection.map(line)))
        }
        return parts
    }

    /// `HHHSV  health 3, social care 1, voluntary 1, person and family 0`: a bar of letters.
    private static func inTheRoom(_ sectors: [MinutesOutline.Together.SectorCount]) -> String {
        let bar = sectors.map { part in
            String(repeating: part.sector.label.prefix(1).uppercased(), count: part.count)
        }.joined()
        let words = sectors.map { "\($0.sector.label) \($0.count)" }.joined(separator: ", ")
        return "\(bar) \(words)"
    }

    /// `I know whom to ring: 7.4 of 10 (5 answers)`.
    private static func line(_ tally: ScoreTally) -> String {
        guard let mean = tally.meanInTenths else { return "\(tally.question): no answer" }
        let answers = DateWords.count(tally.scores.count, "answer", "answers")
        return "\(tally.question): \(tenths(mean)) of 10 (\(answers))"
    }

    /// `I know whom to ring: 4.2 before, 7.4 after, up 3.2; ten out of ten: 0 before, 3 after`.
    private static func line(_ shift: ScoreShift) -> String {
        let means = [
            shift.before.meanInTenths.map { "\(tenths($0)) before" },
            shift.after.meanInTenths.map { "\(tenths($0)) after" },
            shift.meanShift.map { $0 < 0 ? "down \(tenths(-$0))" : "up \(tenths($0))" },
        ].compactMap { $0 }.joined(separator: ", ")
        return "\(shift.question): \(means); ten out of ten: "
            + "\(shift.before.tens) of \(shift.before.scores.count) before, "
            + "\(shift.after.tens) of \(shift.after.scores.count) after"
    }

    /// 74 as `7.4`.
    static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }
}
