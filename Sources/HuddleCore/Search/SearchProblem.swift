/// Why a search cannot be understood; the words say what would work.
public enum SearchProblem: Error, Equatable, Sendable {
    case unknownKey(String)
    case nothingAfter(key: String, example: String)
    case noDay(String, key: String)
    case endsBeforeItBegins(from: Day, to: Day)
    case unknownType(String)
    case unknownState(String)
    case unknownRole(String, known: [String])
    case ambiguousRole(String, among: [String])
    case tooLong

    /// One line for the person who typed it.
    public var message: String {
        switch self {
        case .unknownKey(let key):
            "There is no \u{201C}\(key):\u{201D}. Keys: \(SearchQuery.Key.list). "
                + "Put words with a colon in quotes."
        case .nothingAfter(let key, let example):
            "Something must follow \u{201C}\(key):\u{201D}, such as \(key):\(example)"
        case .noDay(let text, let key):
            "\u{201C}\(text)\u{201D} after \(key): is no date. Try: \(SearchDays.examples)"
        case .endsBeforeItBegins(let from, let to):
            "The range ends before it begins: it is from \(from.long) to \(to.long). "
                + "Change from: or to:, or leave one of them out."
        case .unknownType(let text):
            "There is no type \u{201C}\(text)\u{201D}. Types: "
                + SearchKind.allCases.map(\.rawValue).joined(separator: " ")
        case .unknownState(let text):
            "\u{201C}is:\(text)\u{201D} says nothing here. Try is:open or is:overdue"
        case .unknownRole(let text, let known):
            "There is no role \u{201C}\(text)\u{201D}. Roles: \(known.joined(separator: ", "))"
        case .ambiguousRole(let text, let roles):
            "\u{201C}\(text)\u{201D} may be any of these roles: \(roles.joined(separator: ", ")). "
                + "Type more of the name, or the code."
        case .tooLong:
            "That is more than a search takes: at most \(SearchQuery.longestText) letters. Esc leaves it."
        }
    }
}
