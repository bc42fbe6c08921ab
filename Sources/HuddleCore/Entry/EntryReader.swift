/// Reads what somebody types on the entry line, before and at Enter.
///
/// - Contribution: `dn: woke four times`. The speaker is a role, or somebody by part of their name.
/// - Voice: `ann: wants to stay nights` is the family, `self: …` the person; see `VoiceHead`.
/// - Decision: `stays here because calmer @dn fri`. The owner tells the person and the family; a day is
///   only read where there is an owner, because decisions are full of days that nobody has to keep.
/// - Action: `order chair @ot fri`, or `ot: order chair fri` with the role or name in full.
/// - Handover: `dn > hospice: what` or `dn to hospice: what`; either side may be left out, and the places
///   stand at the end: `(own home > ward 4)`.
/// - Wait: `profiling bed since mon`. Assessment: `dn: swallowing tue`. Days of both lie behind.
/// - Dissent: like a contribution.
///
/// What is not understood stays in the text, and the hint says so.
public struct EntryReader: Sendable {
    let directory: EntryDirectory
    let today: Day

    public init(directory: EntryDirectory, today: Day) {
        self.directory = directory
        self.today = today
    }

    /// What the line means.
    public func read(_ line: String, as kind: EntryKind) -> EntryMeaning {
        switch kind {
        case .contribution, .dissent: contribution(line, kind)
        case .voice: voice(line)
        case .decision: decision(line)
        case .action: action(line)
        case .handover: handover(line)
        case .wait: wait(line)
        case .assessment: assessment(line)
        case .whyToday, .deferral, .familyDid, .request: plain(line, kind)
        }
    }

    /// What a line means: `EntryReader(directory:today:).read(_:as:)` in one call.
    public static func read(
        _ line: String, kind: EntryKind, directory: EntryDirectory, today: Day
    ) -> EntryMeaning {
        EntryReader(directory: directory, today: today).read(line, as: kind)
    }

    private func plain(_ line: String, _ kind: EntryKind) -> EntryMeaning {
        var meaning = EntryMeaning(kind: kind)
        meaning.text = EntryWords(line).text
        return meaning
    }

    // MARK: Decisions and actions

    private func decision(_ line: String) -> EntryMeaning {
        var meaning = EntryMeaning(kind: .decision)
        var words = EntryWords(line)
        let marker = takeOwner(from: &words, &meaning)
        if let marker {
            takeDay(from: &words, &meaning)
            takeTells(after: marker, from: &words, meaning)
        }
        takeReason(from: words, &meaning)
        return meaning
    }

    private func action(_ line: String) -> EntryMeaning {
        var meaning = EntryMeaning(kind: .action)
        var words = EntryWords(line)
        let marker = takeOwner(from: &words, &meaning)
        if marker == nil, let head = EntryHead(line),
            let owner = directory.fullMatch(head.plainName)
        {
            words = EntryWords(head.rest)
            meaning.owner = owner
            meaning.hint = [.owner(directory.words(for: owner))]
        }
        takeDay(from: &words, &meaning)
        // `…, by friday` leaves a comma behind.
        if meaning.day != nil { words.dropLastComma() }
        meaning.text = words.text
        return meaning
    }

    /// Takes out the first `@name` that is understood, and gives its place. A name is looked up and
    /// hinted at once, however often it stands in the line.
    func takeOwner(from words: inout EntryWords, _ meaning: inout EntryMeaning) -> Int? {
        var marker: Int?
        var understood: String?
        var others: Set<String> = []
        for place in words.plain {
            guard let name = ownerName(words.words[place].text), !others.contains(name) else {
                continue
            }
            let match = name == understood ? nil : directory.match(name)
            switch match {
            case .owner(let owner) where marker == nil:
                marker = place
                understood = name
                meaning.owner = owner
                let who = directory.words(for: owner)
                meaning.hint.append(meaning.kind == .decision ? .teller(who) : .owner(who))
                continue
            case .owner, nil: meaning.hint.append(.secondOwner(name))
            case .ambiguous(let names): meaning.hint.append(.ambiguousOwner(name, names))
            case .nobody: meaning.hint.append(.unknownOwner(name))
            }
            others.insert(name)
        }
        if let marker { words.mark(marker) }
        return marker
    }

    func takeDay(from words: inout EntryWords, _ meaning: inout EntryMeaning) {
        let plain = words.plain
        let texts = plain.map { words.words[$0].text }
        guard let found = DayWords.atEnd(of: texts, today: today) else { return }
        for place in plain.suffix(found.words) { words.mark(place) }
        meaning.day = found.day
        meaning.hint.append(.day(found.day))
    }

    /// `@dn tells` at the end says nothing more than `@dn`; `@dn tells Ann` is part of the sentence, in
    /// which the name takes the place of the marker.
    private func takeTells(
        after marker: Int, from words: inout EntryWords, _ meaning: EntryMeaning
    ) {
        guard let next = words.plain.first(where: { $0 > marker }), next == marker + 1,
            ["tell", "tells"].contains(SearchText.folded(words.words[next].text.withoutPunctuation))
        else { return }
        if words.plain.last == next {
            words.mark(next)
        } else if let owner = meaning.owner {
            words.replace(marker, with: directory.shortWords(for: owner))
        }
    }

    /// Splits at the first `because` that has words on both sides.
    private func takeReason(from words: EntryWords, _ meaning: inout EntryMeaning) {
        let plain = words.plain
        let inner = plain.dropFirst().dropLast()
        guard let place = inner.first(where: { words.words[$0].text.lowercased() == "because" })
        else {
            meaning.text = words.text
            return
        }
        let reason = words.text(of: plain.filter { $0 > place })
        meaning.text = words.text(of: plain.filter { $0 < place })
        meaning.reason = reason
        meaning.hint.append(.reason(reason))
    }

    /// The name in `@name`, `@name,` or `@"Full Name"`.
    private func ownerName(_ word: String) -> String? {
        guard word.hasPrefix("@") else { return nil }
        let name = String(word.dropFirst()).withoutPunctuation.unquoted
        return name.isEmpty ? nil : name
    }
}

extension EntryDirectory {
    /// The name alone, else the role in words.
    func shortWords(for owner: Owner) -> String {
        guard case .professional(let id) = owner, let person = person(id) else {
            return words(for: owner)
        }
        return person.name
    }
}
