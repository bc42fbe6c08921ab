extension PatientStory {
    /// The letters of the stages over time up to a day, each in as many of `cells` as it lasted and
    /// in one at least: `BBBBCCD`. Nil where no second stage is known.
    public func stageStrip(until today: Day, cells: Int) -> String? {
        guard stages.count > 1, let first = stages.first?.day else { return nil }
        // Nobody has a stage after their death. A wrong day of death, or a machine with a wrong clock,
        // may put an end before its beginning: such a stage takes its one cell.
        let last = max(first, min(died ?? today, today))
        let days = max(1, first.days(until: last))
        var start = first
        let ends = stages.dropFirst().map(\.day) + [last]
        return zip(stages, ends).map { mark, next in
            let end = max(start, min(next, last))
            let length = max(1, start.days(until: end) * cells / days)
            start = end
            return String(repeating: String(mark.value.prefix(1)), count: length)
        }.joined()
    }
}
