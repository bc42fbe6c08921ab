/// What stands before the first colon of a line, and what follows it.
struct EntryHead: Equatable, Sendable {
    let name: String
    let rest: String

    /// Longer than this, the words before a colon are a sentence.
    private static let longest = 40

    /// Nil where no colon stands early in the first line, or nothing before it.
    init?(_ line: some StringProtocol) {
        let line = line.drop(while: \.isWhitespace)
        let start = line.prefix(Self.longest + 1)
        guard let colon = start.firstIndex(where: { $0 == ":" || $0.isNewline }),
            line[colon] == ":"
        else { return nil }
        name = EntryWords(line[..<colon]).text
        rest = String(line[line.index(after: colon)...])
        guard !name.isEmpty else { return nil }
    }

    /// The name without the `@` that some people put before it and its quotes.
    var plainName: String {
        name.hasPrefix("@") ? String(name.dropFirst()).unquoted : name
    }
}

extension String {
    /// Without one quote at either end.
    var unquoted: String {
        guard count > 1, hasPrefix("\""), hasSuffix("\"") else { return self }
        return String(dropFirst().dropLast())
    }
}
