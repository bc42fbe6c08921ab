/// What has been seen of one journal: which of its lines, and on which days they were written.
struct SeenJournal: Equatable, Sendable {
    private var lines = SequenceSet()
    /// By day; a journal is one sitting, so there is nearly always one.
    private var days: [WrittenDay] = []

    /// The lines that were written on one day.
    private struct WrittenDay: Equatable, Sendable {
        let day: Day
        var first: UInt32
        var last: UInt32
    }

    /// Adds a line; false when it was there already.
    mutating func insert(_ sequence: UInt32, on day: Day) -> Bool {
        guard lines.insert(sequence) else { return false }
        // A line behind the last one, on the same day, as nearly all are.
        if let last = days.indices.last, days[last].day == day, days[last].last < sequence {
            days[last].last = sequence
            return true
        }
        let place = days.lastIndex { $0.day <= day }
        if let place, days[place].day == day {
            days[place].first = min(days[place].first, sequence)
            days[place].last = max(days[place].last, sequence)
        } else {
            let written = WrittenDay(day: day, first: sequence, last: sequence)
            days.insert(written, at: place.map { $0 + 1 } ?? 0)
        }
        return true
    }

    /// True when the line is there.
    func contains(_ sequence: UInt32) -> Bool { lines.contains(sequence) }

    /// The day on which a line was written; nil when no line so early has been seen.
    func day(of sequence: UInt32) -> Day? {
        days.filter { $0.first <= sequence }.max { $0.first < $1.first }?.day
    }

    /// The last line that was written by the end of a day; 0 when none was.
    func lastLine(by day: Day) -> UInt32 {
        days.lazy.filter { $0.day <= day }.map(\.last).max() ?? 0
    }
}
