/// Reads what somebody types on the entry line, before and at Enter.
///
/// - Contribution: `dn: woke four times`. The speaker is a role, or somebody by part of their name.
/// - Voice: `ann: wants to stay nights` is the family, `self: …` the person; see `VoiceHead`.
/// - Decision: `stays here because calmer @dn fri`. The owner tells the person and the family; a day is
///   only read where there is an owner, because decisions are full of days that nobody has to keep.
/// - Action: `order chair @ot fri`, `order chair fri @Grace Okafor`, or `ot: order chair fri` with the
///   role or name in full. `@me` is whoever types.
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
            takeDay(from: &words, behind: marker, &meaning)
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
        takeDay(from: &words, behind: marker, &meaning)
        // `…, by friday` leaves a comma behind.
        if meaning.day != nil { words.dropLastComma() }
        meaning.text = words.text
        return meaning
    }

    /// Takes out the first `@name` that is understood, and gives its place. A name is looked up and
    /// hinted at once, however often it stands in the line.
    func takeOwner(
        from words: inout EntryWords, _ meaning: inout EntryMeaning
    ) -> Range<Int>? {
        var marker: Range<Int>?
        var understood: String?
        var others: Set<String> = []
        for place in words.plain {
            guard let first = ownerName(words.words[place].text), !others.contains(first) else {
                continue
            }
            let (name, end) = wholeName(first, at: place, in: words)
            guard !others.contains(name) else { continue }
            let match = name == understood ? nil : directory.match(name)
            switch match {
            case .owner(let owner) where marker == nil:
                marker = place..<end
                understood = name
                meaning.owner = owner
                let who = directory.words(for: owner)
                meaning.hint.append(meaning.kind == .decision ? .teller(who) : .owner(who))
                continue
            case .owner, nil: meaning.hint.append(.secondOwner(name))
            case .ambiguous(let names): meaning.hint.append(.ambiguousOwner(name, names))
            case .nobody where directory.meansWriter(name):
                meaning.hint.append(.unknownWriter(directory.writer))
            case .nobody: meaning.hint.append(.unknownOwner(name))
            }
            others.formUnion([first, name])
        }
        for place in marker ?? 0..<0 { words.mark(place) }
        return marker
    }

    func takeDay(
        from words: inout EntryWords, behind marker: Range<Int>?, _ meaning: inout EntryMeaning
    ) {
        let plain = words.plain
        // What stands before the owner does not make a day behind it part of the sentence: in
        // `because she wants to @gp fri` nothing goes on to Friday.
        let behind = marker.map { marker in plain.drop { $0 < marker.upperBound } } ?? []
        // Names that were not understood may stand behind the day; `@10am` is a time and no name.
        let names = plain.reversed().prefix {
            ownerName(words.words[$0].text)?.first?.isLetter == true
        }.count
        for places in [behind, plain[...], plain.dropLast(names)] {
            let texts = places.map { words.words[$0].text }
            guard let found = DayWords.atEnd(of: texts, today: today) else { continue }
            for place in places.suffix(found.words) { words.mark(place) }
            meaning.day = found.day
            meaning.hint.append(.day(found.day))
            return
        }
    }

    /// `@dn tells` at the end says nothing more than `@dn`; `@dn tells Ann` is part of the sentence, in
    /// which the name takes the place of the marker.
    private func takeTells(
        after marker: Range<Int>, from words: inout EntryWords, _ meaning: EntryMeaning
    ) {
        guard let next = words.plain.first(where: { $0 >= marker.upperBound }),
            next == marker.upperBound,
            ["tell", "tells"].contains(SearchText.folded(words.words[next].text.withoutPunctuation))
        else { return }
        if words.plain.last == next {
            words.mark(next)
        } else if let owner = meaning.owner {
            words.replace(marker.lowerBound, with: directory.shortWords(for: owner))
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

    /// The name behind `@` with those of the next words that go on with it, and the place behind them:
    /// `@Grace Okafor`. A mark ends the name, and so does a quote.
    private func wholeName(
        _ first: String, at place: Int, in words: EntryWords
    ) -> (name: String, end: Int) {
        var longest = (name: first, end: place + 1)
        guard words.words[place].text == "@" + first else { return longest }
        var name = first
        for next in words.words.indices.dropFirst(place + 1).prefix(3) {
            let word = words.words[next]
            let bare = word.text.withoutPunctuation
            guard !word.isMarker, !word.startsLine, !bare.isEmpty else { break }
            name += " " + bare
            if directory.isWholeName(name) { longest = (name, next + 1) }
            guard bare == word.text else { break }
        }
        return longest
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
