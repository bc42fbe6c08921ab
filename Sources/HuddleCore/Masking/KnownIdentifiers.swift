/// By what people can be known in a record: the words of their names, their numbers, days of birth and
/// addresses, everything that they were ever given.
public struct KnownIdentifiers: Equatable, Sendable {
    /// Words of names, folded.
    private(set) var words: Set<String> = []
    /// Words that stand in names and among them and say who nobody is: titles, roles, places.
    private(set) var neighbours: Set<String> = []
    private(set) var births: Set<Day> = []
    /// The ten digits of NHS numbers.
    private(set) var numbers: Set<String> = []
    /// Local ids, and short numbers of telephones and key safes, as they are written.
    private(set) var codes: Set<String> = []
    /// Lines of addresses that have a number.
    private(set) var addressLines: Set<String> = []
    private var phrases = Phrases([String]())

    /// Everything by which the people of a record can be known; none of what was removed by law.
    public init(_ record: TeamRecord) {
        notePlaces(of: record)
        for patient in record.patients.values { note(patient, record.standing) }
        for professional in record.professionals.values {
            note(professional, record.standing)
        }
        noteWriters(of: record)
        neighbours.subtract(words)
        phrases = Phrases(codes.union(addressLines))
    }

    /// A text taken apart; phrases are local ids, short numbers and lines of addresses. What may be
    /// somebody's name is no month: `rang Jan 12 2024`.
    public func parts(of text: String) -> [TextPart] {
        TextPartReader.parts(of: text, phrases).flatMap { part -> [TextPart] in
            // Screens write days as they are in full, whoever is called as a month is.
            guard case .day(let day, let typed) = part, !isBirth(day), typed != day.long else {
                return [part]
            }
            return parts(aroundNameIn: typed) ?? [part]
        }
    }

    /// The pieces of a day whose month is a word of somebody's name; nil for any other.
    private func parts(aroundNameIn day: String) -> [TextPart]? {
        let words = day.split { !TextPartReader.isPart($0) }
        let name = words.first {
            DayWords.month(SearchText.folded(String($0))) != nil && isName(String($0))
        }
        guard let name else { return nil }
        return TextPartReader.parts(of: String(day[..<name.startIndex])) + [.word(String(name))]
            + TextPartReader.parts(of: String(day[name.endIndex...]))
    }

    /// True for a word of somebody's name.
    public func isName(_ word: String) -> Bool {
        Self.key(word).map { words.contains($0) } ?? false
    }

    /// True for the day on which somebody was born.
    public func isBirth(_ day: Day) -> Bool { births.contains(day) }

    /// True for a number as long as an NHS number or that of a telephone.
    public static func isLong(_ number: String) -> Bool { digitCount(number) >= 7 }

    /// A word as it is known, folded; nil for one letter, which anything may begin with, unless it is
    /// a word by itself as in Chinese.
    static func key(_ word: String) -> String? {
        let folded = SearchText.folded(word)
        let isWord = folded.unicodeScalars.first.map { $0.value >= 0x1100 } ?? false
        return folded.count > 1 || isWord ? folded : nil
    }

    private static func digitCount(_ text: String) -> Int {
        text.utf8.count { (0x30...0x39).contains($0) }
    }
}

// MARK: People

extension KnownIdentifiers {
    private mutating func note(_ patient: Patient, _ standing: Standing) {
        func values(_ fields: PatientField...) -> [String] {
            fields.flatMap { Self.values(of: patient.field($0), standing) }
        }
        for name in values(.name, .preferredName) { note(name: name) }
        for name in values(.carer, .contact, .lpaWho) { note(description: name) }
        births.formUnion(values(.born).compactMap { Day($0) })
        numbers.formUnion(values(.nhs).compactMap { NHSNumber.tenDigits(in: $0) })
        for id in values(.localID) { note(localID: id) }
        for number in values(.phone, .carerPhone, .access) { noteShortNumbers(number) }
        for address in values(.address) { note(address: address) }
    }

    private mutating func note(_ professional: Professional, _ standing: Standing) {
        func values(_ field: ProfessionalField) -> [String] {
            Self.values(of: professional.field(field), standing)
        }
        for name in values(.name) { note(name: name) }
        for id in values(.localID) { note(localID: id) }
        for number in values(.phone) { noteShortNumbers(number) }
    }

    /// Those who are in neither list: who spoke, who confirmed, who typed.
    private mutating func noteWriters(of record: TeamRecord) {
        let standing = record.standing
        let spoken = record.contributions.values.flatMap { Self.values(of: $0.speaker, standing) }
        let seen = record.contacts.values.map { record.shown($0).content.speaker }
        for name in Set((spoken + seen).compactMap(\.name)) { note(description: name) }
        let confirmed =
            record.handovers.values.flatMap { Self.values(of: $0.acknowledged, standing) }
            + record.handOuts.values.flatMap { Self.values(of: $0.acknowledged, standing) }
        for words in Set(confirmed) { note(description: words) }
        for name in Set(record.steps.map(\.by)) { note(name: name) }
    }

    /// Every value ever given but for those that were removed.
    private static func values<Value>(
        of field: Versioned<Value>, _ standing: Standing
    ) -> [Value] {
        field.versions.filter { standing.redactions.reason(for: $0.stamp.id) == nil }.map(\.value)
    }
}

// MARK: Their words

extension KnownIdentifiers {
    /// Words of places and of those for whom people work.
    private mutating func notePlaces(of record: TeamRecord) {
        let standing = record.standing
        let places = [PatientField.place, .practice].flatMap { field in
            record.patients.values.flatMap { Self.values(of: $0.field(field), standing) }
        }
        let organisations = record.professionals.values.flatMap {
            Self.values(of: $0.field(.organisation), standing)
        }
        let teams = record.meetings.values.compactMap(\.frame?.team)
        for text in Set(places + organisations + teams) {
            neighbours.formUnion(Self.words(of: text).map { SearchText.folded($0) })
        }
    }

    private mutating func note(name: String) {
        let (head, tail) = Self.headAndTail(of: name)
        for word in Self.words(of: head) { note(word, besides: NameTitle.all) }
        note(tail: tail)
    }

    /// A name among words that say what somebody is: `daughter Ann`.
    private mutating func note(description: String) {
        let (head, tail) = Self.headAndTail(of: description)
        for word in Self.words(of: head) { note(word, besides: Self.common(for: word)) }
        note(tail: tail)
    }

    private mutating func note(tail: String) {
        for word in Self.words(of: tail) {
            note(word, besides: Self.common(for: word).union(neighbours))
        }
    }

    /// Behind a comma or in brackets stands what somebody is, or where: `Sam Oakden, student nurse`.
    private static func headAndTail(of name: String) -> (String, String) {
        let head = name.prefix { !",(".contains($0) }
        return (String(head), String(name[head.endIndex...]))
    }

    /// Words of roles are common where they have no capital.
    private static func common(for word: String) -> Set<String> {
        CommonWords.roles.contains(word) ? CommonWords.roles : CommonWords.relations
    }

    private mutating func note(_ word: String, besides common: Set<String>) {
        guard let key = Self.key(word), !common.contains(key), word.contains(where: \.isLetter)
        else {
            neighbours.insert(SearchText.folded(word))
            return
        }
        words.insert(key)
    }

    private static func words(of text: String) -> [String] {
        var words: [String] = []
        for case .word(let word) in TextPartReader.parts(of: text) { words.append(word) }
        return words
    }
}

// MARK: Their numbers and addresses

extension KnownIdentifiers {
    /// Two or three digits alone say nothing of anybody, and stand everywhere.
    private mutating func note(localID: String) {
        let id = Self.trimmed(localID)
        let hasLetters = id.contains(where: \.isLetter)
        if Self.digitCount(id) > (hasLetters ? 0 : 3) { codes.insert(id) }
    }

    private mutating func noteShortNumbers(_ text: String) {
        for case .number(let number) in TextPartReader.parts(of: text)
        where (4...6).contains(Self.digitCount(number)) {
            codes.insert(number)
        }
    }

    private mutating func note(address: String) {
        for piece in address.split(whereSeparator: { $0 == "," || $0.isNewline }) {
            let line = Self.trimmed(String(piece))
            if Self.digitCount(line) > 0, line.contains(" "), line.contains(where: \.isLetter) {
                addressLines.insert(line)
            }
        }
    }

    /// From the first letter or digit to the last.
    private static func trimmed(_ text: String) -> String {
        let begun = text.drop { !TextPartReader.isPart($0) }
        guard let last = begun.lastIndex(where: { TextPartReader.isPart($0) }) else { return "" }
        return String(begun[...last])
    }
}
