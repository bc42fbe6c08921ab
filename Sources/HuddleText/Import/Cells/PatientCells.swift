import HuddleCore

/// Reads the cells of a register, field by field.
struct PatientCells {
    let today: Day

    /// What `text`, cleaned and not empty, gives for `field`.
    func read(_ text: String, field: PatientField, heading: String) -> CellReading {
        switch field.kind {
        case .text: field == .nhs ? NHSCell.read(text) : .value(text)
        case .day: DayCell(today: today).read(text, as: field == .born ? .birth : .event)
        case .number(let range): Self.number(text, in: range)
        case .choice(let choices):
            Self.choice(text, field: field, choices: choices, heading: heading)
        }
    }

    private static func number(_ text: String, in range: ClosedRange<Int>) -> CellReading {
        if ChoiceReading.isBlank(text) { return .unsaid(.unknown) }
        var words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        words.removeAll { ["akps", "kps", "cfs", "score", "rockwood"].contains($0) }
        if words.count == 2, words[1] == String(range.upperBound) { words.removeLast() }
        if words.count == 1, let number = Int(words[0]), range.contains(number) {
            return .value(String(number))
        }
        return .refused(
            .init(
                what: "\(CellText.quoted(text)) is not a number from this scale",
                expected: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
    }

    private static func choice(
        _ text: String, field: PatientField, choices: [String], heading: String
    ) -> CellReading {
        if let value = ChoiceReading.read(text, field: field, heading: heading) {
            return .value(value)
        }
        if ChoiceReading.isBlank(text) { return .unsaid(.unknown) }
        if field == .cpr, ChoiceReading.asksAgainstAttempts(heading), ChoiceReading.isNo(text) {
            return .unsaid(.noDecision)
        }
        let words = field == .stage ? Stage.allCases.map(\.label) : choices
        return .refused(
            .init(
                what: "\(CellText.quoted(text)) is not one of the words for \(field.label)",
                expected: words.joined(separator: ", ")))
    }
}
