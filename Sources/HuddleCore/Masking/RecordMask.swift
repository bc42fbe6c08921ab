/// Puts made-up people in the place of those of a record, event by event, so that a screen draws the
/// same of both but for the letters: ids, times and choices stay, names keep their order, their widths
/// and which of them are equal.
public struct RecordMask: Sendable {
    private let known: KnownIdentifiers
    private let words: [String: String]
    private let codes: [String: String]
    private let numbers: [String: String]
    private let today: Day
    private let isWide: @Sendable (Character) -> Bool

    /// A mask for the events of a record. Ages stay as they are on the day `today`; `isWide` says
    /// which characters take two cells.
    public init(
        _ record: TeamRecord, roles: RoleList, today: Day,
        isWide: @escaping @Sendable (Character) -> Bool
    ) {
        known = KnownIdentifiers(record)
        // Owners are sorted by name, and some of them are roles.
        let roleWords = roles.roles.flatMap { SearchText.folded($0.name).split(separator: " ") }
        let fixed = known.neighbours.union(roleWords.map(String.init)).subtracting(known.words)
        words = MadeUpWords(known.words, among: fixed, isWide: isWide).replacements
        let ids = MadeUpNumbers.codes(known.codes).mapValues { code in
            // A few letters are those of a system, more may be those of a name.
            code.count(where: \.isLetter) > 3 ? Self.lettersBlank(in: code, isWide) : code
        }
        let lines = MadeUpNumbers.codes(known.addressLines)
            .mapValues { Self.lettersBlank(in: $0, isWide) }
        codes = ids.merging(lines) { id, _ in id }
        numbers = MadeUpNumbers.nhs(known.numbers)
        self.today = today
        self.isWide = isWide
    }

    /// The event with everybody in it masked.
    public func masked(_ event: Event) -> Event {
        Event(
            id: event.id, clock: event.clock, at: event.at, by: name(event.by), step: event.step,
            change: event.change.masked(by: self))
    }

    /// A text with the words and numbers of people masked; all others stay.
    public func text(_ text: String) -> String {
        known.parts(of: text).map { masked($0) }.joined()
    }

    /// A name: a word of it that the record has nowhere else is masked, too.
    public func name(_ name: String) -> String {
        known.parts(of: name).map { part in
            guard case .word(let word) = part, let key = KnownIdentifiers.key(word),
                words[key] == nil, !known.neighbours.contains(key)
            else { return masked(part) }
            return blank(word)
        }.joined()
    }
}

// MARK: Fields of the register and the directory

extension RecordMask {
    func value(_ value: String, of field: PatientField) -> String {
        if field.isName { return name(value) }
        switch field {
        case .born: return Day(value).map { birthday(for: $0).description } ?? text(value)
        case .address: return address(value)
        case .nhs: return NHSNumber.tenDigits(in: value) == nil ? text(value) : number(value)
        default:
            // Nines, so that no private number is that of somebody whose number is there to be seen.
            return field.isPrivate
                ? MadeUpNumbers.put(String(repeating: "9", count: value.count), into: text(value))
                : field.kind == .text ? text(value) : value
        }
    }

    func value(_ value: String, of field: ProfessionalField) -> String {
        switch field {
        case .name: name(value)
        case .role, .left: value
        case .organisation, .email, .phone, .place, .hours, .champion, .localID: text(value)
        }
    }

    /// No word of an address stays; its lines are the same as in texts.
    private func address(_ address: String) -> String {
        known.parts(of: address).map { part in
            guard case .phrase = part else { return blank(part.text) }
            return masked(part)
        }.joined()
    }
}

// MARK: Pieces of texts

extension RecordMask {
    private func masked(_ part: TextPart) -> String {
        switch part {
        case .plain(let text): text
        case .word(let word):
            KnownIdentifiers.key(word).flatMap { words[$0] }.map { cased($0, like: word) } ?? word
        case .day(let day, let text): known.isBirth(day) ? written(day, like: text) : text
        case .number(let number): KnownIdentifiers.isLong(number) ? self.number(number) : number
        case .email(let address): email(address)
        case .phrase(let phrase): codes[phrase] ?? phrase
        }
    }

    /// The letters of a made-up word where another has its own, capitals where it has capitals.
    private func cased(_ made: String, like word: String) -> String {
        var letters = made[...]
        return word.map { character in
            let taken = letters.prefix(SearchText.folded(String(character)).count)
            letters = letters.dropFirst(taken.count)
            let letter = String(taken.prefix(1))
            return character.isUppercase ? letter.uppercased() : letter
        }.joined()
    }

    /// Another day of the same month, as many digits long, on which as many years are completed today.
    private func birthday(for born: Day) -> Day {
        let (year, month, day) = born.civil
        let places = (day < 10 ? [1, 5, 9] : [10, 19, 28]).filter { $0 != day }
        let days = places.compactMap { Day(year: year, month: month, day: $0) }
        return days.first { $0.years(until: today) == born.years(until: today) } ?? days.first
            ?? Day(number: 0)
    }

    /// The same day as it is typed in a text: month and year stay there, whatever stands between.
    private func written(_ born: Day, like text: String) -> String {
        let day = birthday(for: born)
        let before = text.prefix { !$0.isNumber }
        let typed = text[before.endIndex...].prefix(while: \.isNumber)
        guard typed.count < 4 else { return day.description }
        let number = day.civil.day
        let ending = text[typed.endIndex...].prefix(while: \.isLetter)
        // Of the days that are made up the first alone ends otherwise.
        let made = cased(number == 1 ? "st" : "th", like: String(ending))
        return "\(before)\(number.padded(to: typed.count))\(made)\(text[ending.endIndex...])"
    }

    /// The number of somebody on the register is another valid one, any other is noughts.
    private func number(_ text: String) -> String {
        let made = NHSNumber.tenDigits(in: text).flatMap { numbers[$0] }
        return MadeUpNumbers.put(made ?? "", into: text)
    }

    /// The name before the sign is blank, the host a text like any other.
    private func email(_ address: String) -> String {
        guard let sign = address.firstIndex(of: "@") else { return address }
        return blank(String(address[..<sign])) + text(String(address[sign...]))
    }

    /// Any letter for every letter and nought for every digit.
    private func blank(_ text: String) -> String {
        Self.lettersBlank(in: MadeUpNumbers.put("", into: text), isWide)
    }

    private static func lettersBlank(
        in text: String, _ isWide: (Character) -> Bool
    ) -> String {
        String(text.map { $0.isLetter ? MadeUpWords.letter(isWide: isWide($0)) : $0 })
    }
}
