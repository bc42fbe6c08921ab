import HuddleCore

extension ContactAdded {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        speaker.write(to: &line)
        line.day("day", day)
        line.text("place", place)
    }

    init(from line: inout LineReader) throws(LineFault) {
        let meeting: MeetingID? = try line.optionalID("meeting")
        self.init(
            patient: try line.id("patient"), meeting: meeting, speaker: try Speaker(from: &line),
            day: try line.day("day"), place: try line.optionalRepeatedText("place"))
    }
}

extension ScoreAdded {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.text("round", round.rawValue)
        line.text("question", question)
        line.number("score", score)
    }

    init(from line: inout LineReader) throws(LineFault) {
        let meeting: MeetingID = try line.id("meeting")
        let word = try line.repeatedText("round")
        guard let round = ScoreRound(rawValue: word) else {
            throw .unknownWord(key: "round", word: LineReader.harmless(word))
        }
        self.init(
            meeting: meeting, round: round, question: try line.repeatedText("question"),
            score: Int(try line.number("score")))
    }
}

extension ReadBackMade {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("reader", reader)
        line.number("decisions", decisions)
        line.number("actions", actions)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), reader: try line.optionalID("reader"),
            decisions: Int(try line.number("decisions")), actions: Int(try line.number("actions")))
    }
}
