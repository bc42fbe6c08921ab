extension SearchProblem {
    /// One of each, for docs/ERRORS.md and the tests.
    static var samples: [SearchProblem] {
        Array(sequence(first: SearchProblem.unknownKey("nurse")) { $0.nextSample })
    }

    /// A new case does not compile before it stands here.
    private var nextSample: SearchProblem? {
        let (earlier, later) = (Day(number: 20_000), Day(number: 20_007))
        let roles = ["District nurse (dn)", "Care home nurse (chn)"]
        return switch self {
        case .unknownKey: .nothingAfter(key: "from", example: "2019")
        case .nothingAfter: .noDay("someday", key: "from")
        case .noDay: .endsBeforeItBegins(from: later, to: earlier)
        case .endsBeforeItBegins: .unknownType("letter")
        case .unknownType: .unknownState("late")
        case .unknownState: .unknownRole("baker", known: roles)
        case .unknownRole: .ambiguousRole("nurse", among: roles)
        case .ambiguousRole: .tooLong
        case .tooLong: nil
        }
    }
}
