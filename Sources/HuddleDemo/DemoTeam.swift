public import HuddleCore

/// A made-up palliative team, with everything in it decided and applied as if people had typed it.
public enum DemoTeam {
    /// The team with its journals; the same options give the same events.
    ///
    /// Without `heads` the sign-offs record the lengths of the journals and no chains. No command
    /// is ever refused; the error is there because the rules that could refuse are the real ones.
    public static func generate(
        _ options: DemoOptions, heads: @escaping DemoHeads = DemoTeam.unchained
    ) throws(Refusal) -> DemoResult {
        var story = Story(options, heads: heads)
        try story.setUp()
        for date in story.calendar.meetings {
            try story.prepare(for: date)
            try story.meet(on: date)
            try story.meetOtherwise(after: date)
        }
        try story.prepareForToday()
        return DemoResult(
            settings: story.scribe.settings, journals: story.scribe.written,
            record: story.scribe.record)
    }

    /// Heads for a team that is kept in memory only: how far each journal had got, chained to
    /// nothing.
    public static func unchained(_ journals: [DemoJournal]) -> [JournalHead] {
        journals.map { journal in
            JournalHead(
                journal: journal.id, sequence: UInt32(journal.events.count),
                chain: String(repeating: "0", count: 32))
        }
    }
}
