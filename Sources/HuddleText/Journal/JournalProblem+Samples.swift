import HuddleCore

extension JournalProblem.Kind {
    /// One of each, for docs/ERRORS.md and the tests.
    static var samples: [JournalProblem.Kind] {
        Array(sequence(first: JournalProblem.Kind.notAJournal) { $0.nextSample })
    }

    /// A new kind does not compile before it stands here.
    private var nextSample: JournalProblem.Kind? {
        let (one, other) = (JournalID(random: 1), JournalID(random: 2))
        return switch self {
        case .notAJournal: .damagedHeader("no number")
        case .damagedHeader: .newerVersion(2)
        case .newerVersion: .wrongJournal(header: one, name: other, taken: one)
        case .wrongJournal: .tornTail(bytes: 40)
        case .tornTail: .damagedLine("no time")
        case .damagedLine: .lineTooLong(bytes: 2_000_000)
        case .lineTooLong: .unknownType("tea.made")
        case .unknownType: .unknownWord(key: "status", word: "away")
        case .unknownWord: .sequenceGap(4...9)
        case .sequenceGap: .duplicateSequence(4)
        case .duplicateSequence: .chainBroken
        case .chainBroken: .andMore(5)
        case .andMore: nil
        }
    }
}
