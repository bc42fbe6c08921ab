extension EntryReader {
    /// `dn > hospice: what`; without such a head the whole line is what is handed over.
    func handover(_ line: String) -> EntryMeaning {
        var meaning = EntryMeaning(kind: .handover)
        meaning.text = EntryWords(line).text
        guard let head = EntryHead(line), let sides = HandoverSides(head.name) else {
            return meaning
        }
        let from = side(sides.from, EntryHint.from)
        let to = side(sides.to, EntryHint.to)
        meaning.hint = [from.hint, to.hint].compactMap { $0 }
        guard !meaning.hint.contains(where: \.isProblem) else { return meaning }
        meaning.from = from.owner
        meaning.to = to.owner
        let (text, places) = placesAtEnd(of: EntryWords(head.rest).text)
        meaning.text = text
        meaning.places = places
        if let places { meaning.hint.append(.places(places.words)) }
        return meaning
    }

    /// `night visits (own home > ward 4)`: what passes, and the places in brackets at its end.
    private func placesAtEnd(of text: String) -> (text: String, places: HandoverPlaces?) {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex
        else { return (text, nil) }
        let inner = text[text.index(after: open)...].dropLast()
        guard let arrow = inner.firstIndex(of: ">") else { return (text, nil) }
        let from = String(inner[..<arrow]).trimmed.nonEmpty
        let to = String(inner[inner.index(after: arrow)...]).trimmed.nonEmpty
        let rest = String(text[..<open]).trimmed
        guard from != nil || to != nil, !rest.isEmpty else { return (text, nil) }
        return (rest, HandoverPlaces(from: from, to: to))
    }

    private func side(
        _ name: String, _ hint: (String) -> EntryHint
    ) -> (owner: Owner?, hint: EntryHint?) {
        guard !name.isEmpty else { return (nil, nil) }
        switch directory.match(name) {
        case .owner(let owner): return (owner, hint(directory.words(for: owner)))
        case .ambiguous(let names): return (nil, .ambiguousOwner(name, names))
        case .nobody: return (nil, .unknownOwner(name))
        }
    }
}

/// The two names of `dn > hospice`, `from dn to hospice`, `> hospice` or `to hospice`.
struct HandoverSides: Equatable, Sendable {
    let from: String
    let to: String

    init?(_ head: String) {
        if let arrow = head.firstIndex(of: ">") {
            from = Self.name(head[..<arrow])
            to = Self.name(head[head.index(after: arrow)...])
            return
        }
        let words = head.split(separator: " ")
        let start = words.first?.lowercased() == "from" ? 1 : 0
        guard let place = words.lastIndex(where: { $0.lowercased() == "to" }), place >= start,
            place < words.count - 1
        else { return nil }
        from = Self.name(words[start..<place].joined(separator: " "))
        to = Self.name(words[(place + 1)...].joined(separator: " "))
    }

    /// A side without spaces around it, without `@` and quotes.
    private static func name(_ text: some StringProtocol) -> String {
        let name = String(text).trimmed
        return name.hasPrefix("@") ? String(name.dropFirst()).unquoted : name
    }
}
