extension TeamRecord {
    /// Notes who saw a person and when; the place is where the register has them now.
    func add(_ contact: ContactAdded, _ context: CommandContext) throws(Refusal) -> Change {
        guard counts(contact.patient) else { throw .unknownPatient(contact.patient) }
        if let meeting = contact.meeting { try requireOpen(meeting) }
        guard contact.day <= context.today else {
            throw .invalidValue(
                field: "The day somebody was seen", value: contact.day.short,
                expected: "today or earlier")
        }
        return .contactAdded(
            ContactAdded(
                patient: contact.patient, meeting: contact.meeting, speaker: contact.speaker,
                day: contact.day, place: contact.place ?? valueKept(.place, of: contact.patient)))
    }

    /// One person's answers, as one step: nobody records whose they are.
    func score(
        _ meeting: MeetingID, _ round: ScoreRound, _ answers: [ScoreAnswer]
    ) throws(Refusal) -> [Change] {
        try requireOpen(meeting)
        guard !answers.isEmpty else { throw .nothingTyped(what: "scores") }
        for answer in answers where !(0...10).contains(answer.score) {
            throw .invalidValue(
                field: "A score", value: "\(answer.score)", expected: "a number from 0 to 10")
        }
        return answers.map { answer in
            .scoreAdded(
                ScoreAdded(
                    meeting: meeting, round: round, question: answer.question,
                    score: answer.score))
        }
    }

    /// Notes that everything was read back; nothing when it has been already.
    func readBack(_ meeting: MeetingID, by reader: ProfessionalID?) throws(Refusal) -> [Change] {
        try requireOpen(meeting)
        guard !isReadBack(meeting) else { return [] }
        let counts = counts(of: meeting)
        return [
            .readBackMade(
                ReadBackMade(
                    meeting: meeting, reader: reader ?? chair(of: meeting),
                    decisions: counts.decisions, actions: counts.actions))
        ]
    }
}
