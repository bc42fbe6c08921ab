extension EntryReader {
    /// `profiling bed since mon`, `package of care @sw since 12 nov`; without a day it runs from today.
    func wait(_ line: String) -> EntryMeaning {
        var meaning = EntryMeaning(kind: .wait)
        var words = EntryWords(line)
        _ = takeOwner(from: &words, &meaning)
        takePastDay(from: &words, &meaning)
        meaning.text = words.text
        return meaning
    }

    /// `dn: swallowing tue`: who assessed, what, and when; without a day it was today.
    func assessment(_ line: String) -> EntryMeaning {
        var meaning = EntryMeaning(kind: .assessment)
        meaning.text = EntryWords(line).text
        guard let head = EntryHead(line) else {
            meaning.hint = [.noSpeaker]
            return meaning
        }
        switch directory.match(head.plainName) {
        case .owner(let owner):
            meaning.owner = owner
            meaning.hint = [.owner(directory.words(for: owner))]
        case .ambiguous(let names):
            meaning.hint = [.ambiguousSpeaker(head.plainName, names)]
            return meaning
        case .nobody:
            meaning.hint = [.unknownSpeaker(head.plainName)]
            return meaning
        }
        var words = EntryWords(head.rest)
        takePastDay(from: &words, &meaning)
        meaning.text = words.text
        return meaning
    }

    /// Takes a day at the end, with `since` before it or without, as the latest such day.
    private func takePastDay(from words: inout EntryWords, _ meaning: inout EntryMeaning) {
        let plain = words.plain
        let texts = plain.map { words.words[$0].text }
        guard let found = DayWords.pastAtEnd(of: texts, today: today) else { return }
        for place in plain.suffix(found.words) { words.mark(place) }
        meaning.day = found.day
        meaning.hint.append(meaning.kind == .wait ? .since(found.day) : .day(found.day))
    }
}
