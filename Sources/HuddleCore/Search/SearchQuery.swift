/// What is searched for: words that must all be there, and what else must hold.
public struct SearchQuery: Equatable, Sendable {
    public internal(set) var words: [SearchWord] = []
    /// Words in the name of whoever spoke, acts, tells or takes over.
    public internal(set) var who: [SearchWord] = []
    public internal(set) var roles: [RoleID] = []
    /// Words in the person's name, or their id.
    public internal(set) var patients: [SearchWord] = []
    /// The types asked for; all when there are none.
    public internal(set) var kinds: Set<SearchKind> = []
    public internal(set) var from: Day?
    public internal(set) var to: Day?
    public internal(set) var state: State?

    /// Where something still to be done must stand.
    public enum State: String, CaseIterable, Sendable {
        case open, overdue
    }

    /// What can stand before a colon.
    public enum Key: String, CaseIterable, Sendable {
        case who, role, patient, type, from, to
        case state = "is"

        /// All of them with their colons.
        static var list: String { allCases.map { "\($0.rawValue):" }.joined(separator: " ") }

        /// What could follow it.
        public var example: String {
            switch self {
            case .who: "okafor"
            case .role: "dn"
            case .patient: "margaret"
            case .type: "decision"
            case .from: "2019"
            case .to: "2019-06"
            case .state: "open"
            }
        }
    }

    /// A search that asks for nothing.
    public init() {}

    /// True when what fits may not stand in a journal letter for letter: long numbers, and the words that
    /// stand for who was told and who was there.
    public var asksForOtherWords: Bool {
        words.contains(where: \.isLongNumber) || kinds.contains(where: \.isWithoutWords)
    }

    /// True when nothing is asked for.
    public var isEmpty: Bool { self == SearchQuery() }

    /// The same search without `is:`; nil where it has none, or asks for nothing else.
    public var inAnyState: SearchQuery? {
        guard state != nil else { return nil }
        var query = self
        query.state = nil
        return query.isEmpty ? nil : query
    }
}

extension SearchQuery {
    /// How many bytes a search has at most: each word is looked for in everything recorded, while
    /// somebody types.
    static let longestText = 300

    /// Reads what somebody typed. A quote that is still open reaches to the end.
    public init(
        reading text: String, today: Day, roles: RoleList
    ) throws(SearchProblem) {
        self.init()
        guard text.utf8.count <= Self.longestText else { throw .tooLong }
        for piece in SearchPiece.split(text) {
            guard let name = piece.key else {
                if let word = SearchWord(piece.text) { words.append(word) }
                continue
            }
            guard let key = Key(rawValue: name) else { throw .unknownKey(name) }
            guard let word = SearchWord(piece.text) else {
                throw .nothingAfter(key: name, example: key.example)
            }
            try take(key, word, today: today, roles: roles)
        }
        if let from, let to, to < from { throw .endsBeforeItBegins(from: from, to: to) }
    }

    private mutating func take(
        _ key: Key, _ word: SearchWord, today: Day, roles: RoleList
    ) throws(SearchProblem) {
        switch key {
        case .who: who.append(word)
        case .patient: patients.append(word)
        case .role: self.roles.append(try role(word, roles).id)
        case .type: kinds.insert(try kind(word))
        case .from: from = try days(word, key, today).lowerBound
        case .to: to = try days(word, key, today).upperBound
        case .state:
            guard let state = State(rawValue: word.folded) else {
                throw .unknownState(word.written)
            }
            self.state = state
        }
    }

    /// The role of that code or name, else the only one with the word in either.
    private func role(_ word: SearchWord, _ roles: RoleList) throws(SearchProblem) -> Role {
        if let role = roles.role(named: word.written) { return role }
        let fitting = roles.roles.filter { word.isIn($0.name) || word.isIn($0.short) }
        guard let role = fitting.first else {
            throw .unknownRole(word.written, known: roles.roles.map(\.nameAndCode))
        }
        guard fitting.count == 1 else {
            throw .ambiguousRole(word.written, among: fitting.map(\.nameAndCode))
        }
        return role
    }

    private func kind(_ word: SearchWord) throws(SearchProblem) -> SearchKind {
        let singular = word.folded.hasSuffix("s") ? String(word.folded.dropLast()) : word.folded
        // What rows of hits call a contribution.
        if word.folded == "said" { return .contribution }
        guard let kind = SearchKind(rawValue: word.folded) ?? SearchKind(rawValue: singular) else {
            throw .unknownType(word.written)
        }
        return kind
    }

    private func days(
        _ word: SearchWord, _ key: Key, _ today: Day
    ) throws(SearchProblem) -> ClosedRange<Day> {
        guard let days = SearchDays.read(word.written, today: today) else {
            throw .noDay(word.written, key: key.rawValue)
        }
        return days
    }
}

extension Role {
    /// `District nurse (dn)`.
    fileprivate var nameAndCode: String { "\(name) (\(short))" }
}

/// One part of a search as typed: a word, a phrase in quotes, or a key with what follows it.
private struct SearchPiece {
    var key: String?
    var text = ""

    static func split(_ typed: String) -> [SearchPiece] {
        var pieces: [SearchPiece] = []
        var rest = typed[...]
        while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
            rest = rest[start...]
            pieces.append(next(&rest))
        }
        return pieces
    }

    private static func next(_ rest: inout Substring) -> SearchPiece {
        var piece = SearchPiece()
        let name = rest.prefix { $0.isASCII && $0.isLetter }
        if !name.isEmpty, rest[name.endIndex...].first == ":" {
            piece.key = name.lowercased()
            rest = rest[name.endIndex...].dropFirst()
        }
        if let quote = rest.first, "\"\u{201C}\u{201D}".contains(quote) {
            rest.removeFirst()
            piece.text = String(rest.prefix { !"\"\u{201C}\u{201D}".contains($0) })
            rest = rest.dropFirst(piece.text.count + 1)
        } else {
            piece.text = String(rest.prefix { !$0.isWhitespace })
            rest = rest.dropFirst(piece.text.count)
        }
        return piece
    }
}
