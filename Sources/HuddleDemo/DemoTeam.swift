public import HuddleCore

/// A made-up palliative team, with everything in it decided and applied as if people had typed it.
public enum DemoTeam {
    /// The team with its journals; the same options give the same events.
    ///
    /// Without `heads` the sign-offs record no journal heads. No command is ever refused; the
    /// error is there because the rules that could refuse are the real ones.
    public static func generate(
        _ options: DemoOptions, heads: @escaping DemoHeads = { _ in [] }
    ) throws(Refusal) -> DemoResult {
        var story = Story(options, heads: heads)
        try story.setUp()
        for date in story.calendar.meetings {
            try story.prepare(for: date)
            try story.meet(on: date)
        }
        try story.prepareForToday()
        return DemoResult(
            settings: story.scribe.settings, journals: story.scribe.journals,
            record: story.scribe.record)
    }
}
