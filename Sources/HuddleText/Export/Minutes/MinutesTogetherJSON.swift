import HuddleCore

/// How the team worked in a meeting, as a member of the minutes' JSON document.
enum MinutesTogetherJSON {
    static func value(_ together: MinutesOutline.Together) -> JSONValue {
        .object([
            (
                "inTheRoom",
                .object(together.sectors.map { ($0.sector.rawValue, .number($0.count)) })
            ),
            ("breakMinutes", together.breakMinutes.map { .number($0) } ?? .null),
            ("readBack", together.readBack.map(readBack) ?? .null),
            ("reflection", .list(together.reflection.map(tally))),
            ("learning", .list(together.learning.map(shift))),
        ])
    }

    private static func readBack(_ made: MinutesOutline.Together.ReadBackMade) -> JSONValue {
        .object([
            ("by", .text(made.by)), ("decisions", .number(made.decisions)),
            ("actions", .number(made.actions)),
        ])
    }

    private static func tally(_ tally: ScoreTally) -> JSONValue {
        .object([
            ("question", .text(tally.question)),
            ("scores", .list(tally.scores.map { .number($0) })),
        ])
    }

    private static func shift(_ shift: ScoreShift) -> JSONValue {
        .object([
            ("question", .text(shift.question)),
            ("before", .list(shift.before.scores.map { .number($0) })),
            ("after", .list(shift.after.scores.map { .number($0) })),
        ])
    }
}
