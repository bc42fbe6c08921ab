import HuddleCore

/// Reads a cell that holds a day, and says in words what is wrong with it.
struct DayCell {
    let today: Day

    /// The day as the record writes it; a text that is no day stays out, as it was typed, in the doubt.
    func read(_ text: String, as sense: DateReading.Sense) -> CellReading {
        if ChoiceReading.isBlank(text) { return .unsaid(.unknown) }
        switch DateReading.read(text, as: sense, today: today) {
        case .day(let day): return .value(day.description)
        case .fault(let fault):
            let what = "\(CellText.quoted(text)) \(Self.words(for: fault))"
            return .refused(
                .init(what: what, expected: Self.expected, isMonthFirst: fault == .monthFirst))
        }
    }

    private static let expected = "day/month/year, such as 3/9/1938"

    private static func words(for fault: DateReading.Fault) -> String {
        switch fault {
        case .unreadable: "is not a date"
        case .impossible: "is not a day of the calendar"
        case .monthFirst: "has no such month; the day comes first"
        case .twoCenturies(let early, let late): "could be \(early) or \(late)"
        case .inFuture: "is in the future"
        case .tooLongAgo: "is too long ago"
        case .yearAlone: "is a year without a day"
        case .shiftedTime: "has a time of another zone, which can move the day"
        }
    }
}
