/// Takes a text apart into words, days and numbers, and what stands between them.
struct TextPartReader {
    private let text: [Character]
    private let phrases: Phrases
    private var place = 0

    private init(_ text: String, _ phrases: Phrases) {
        self.text = Array(text)
        self.phrases = phrases
    }

    /// The pieces of a text; together they are the text.
    static func parts(of text: String, _ phrases: Phrases = Phrases([String]())) -> [TextPart] {
        var reader = TextPartReader(text, phrases)
        return reader.read()
    }

    /// True for what words and numbers are made of.
    static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private mutating func read() -> [TextPart] {
        var parts: [TextPart] = []
        var between = ""
        while place < text.count {
            guard Self.isPart(text[place]) else {
                between.append(text[place])
                place += 1
                continue
            }
            if !between.isEmpty { parts.append(.plain(between)) }
            between = ""
            parts.append(next())
        }
        return between.isEmpty ? parts : parts + [.plain(between)]
    }

    private mutating func next() -> TextPart {
        let word = text[place..<end(from: place)]
        if let length = phrases.length(at: place, in: text, first: word) {
            return .phrase(take(length))
        }
        if let length = emailLength { return .email(take(length)) }
        if let (day, length) = self.day(at: place) { return .day(day, take(length)) }
        guard isNumber(word) else { return .word(take(word.count)) }
        // A month may be called as somebody is: `27 May`.
        if let month = self.month(behind: word) { return .plain(take(month.upperBound - place)) }
        return .number(take(numberEnd(from: word.endIndex) - place))
    }

    private mutating func take(_ length: Int) -> String {
        defer { place += length }
        return String(text[place..<place + length])
    }

    /// The end of the letters and digits that begin at a place.
    private func end(from start: Int) -> Int {
        text[start...].firstIndex { !Self.isPart($0) } ?? text.count
    }

    private func isNumber(_ word: ArraySlice<Character>) -> Bool {
        !word.isEmpty && word.allSatisfy { ("0"..."9").contains($0) }
    }

    /// The digits and letters behind one blank; nil where there are none.
    private func word(behind place: Int) -> Range<Int>? {
        guard place + 1 < text.count, text[place] == " ", Self.isPart(text[place + 1]) else {
            return nil
        }
        return place + 1..<end(from: place + 1)
    }
}

// MARK: Days

extension TextPartReader {
    private func day(at place: Int) -> (Day, length: Int)? {
        writtenDay(at: place) ?? namedDay(at: place) ?? typedDay(at: place)
    }

    /// `4/5/1942`, `04.05.42`: day, month and year, of the last century where it has two digits.
    private func typedDay(at place: Int) -> (Day, length: Int)? {
        let day = place..<end(from: place)
        guard day.count <= 2, isNumber(text[day]), day.upperBound < text.count,
            ["/", "."].contains(text[day.upperBound]),
            let month = digits(behind: day.upperBound), month.count <= 2,
            month.upperBound < text.count, text[month.upperBound] == text[day.upperBound],
            let year = digits(behind: month.upperBound), year.count == 4 || year.count == 2,
            let typed = Int(String(text[year])),
            let found = Day(
                year: year.count == 2 ? 1900 + typed : typed,
                month: Int(String(text[month])) ?? 0, day: Int(String(text[day])) ?? 0)
        else { return nil }
        return (found, year.upperBound - place)
    }

    /// The digits that begin behind a sign, up to the end of the word; nil where there are none.
    private func digits(behind sign: Int) -> Range<Int>? {
        guard sign + 1 < text.count else { return nil }
        let word = sign + 1..<end(from: sign + 1)
        return isNumber(text[word]) ? word : nil
    }

    /// `1942-05-04`.
    private func writtenDay(at place: Int) -> (Day, length: Int)? {
        let end = place + 10
        guard end <= text.count, text[place + 4] == "-", let day = Day(String(text[place..<end])),
            end == text.count || !Self.isPart(text[end])
        else { return nil }
        return (day, 10)
    }

    /// `4 May 1942`, `28th of May, 1942`, `May 28th 1942`: day and month in any order, a year.
    private func namedDay(at place: Int) -> (Day, length: Int)? {
        let first = place..<end(from: place)
        guard var second = part(behind: first.upperBound) else { return nil }
        if folded(second) == "of" { second = part(behind: second.upperBound) ?? second }
        guard let year = part(behind: second.upperBound), isYear(text[year]) else { return nil }
        let (one, two) = (folded(first), folded(second))
        guard let (number, month) = Self.dayAndMonth(one, two) ?? Self.dayAndMonth(two, one),
            let day = Day(year: Int(String(text[year])) ?? 0, month: month, day: number)
        else { return nil }
        return (day, year.upperBound - place)
    }

    private static func dayAndMonth(_ day: String, _ month: String) -> (day: Int, month: Int)? {
        guard let number = DayWords.dayOfMonth(day), let month = DayWords.month(month) else {
            return nil
        }
        return (number, month)
    }

    private func folded(_ word: Range<Int>) -> String { SearchText.folded(String(text[word])) }

    /// Four digits behind a day are its year only in these centuries: they may be a code.
    private func isYear(_ word: ArraySlice<Character>) -> Bool {
        word.count == 4 && isNumber(word) && ["18", "19", "20"].contains(String(word.prefix(2)))
    }

    /// The digits and letters behind one blank, or one sign with or without a blank behind it; nil
    /// where there are none.
    private func part(behind place: Int) -> Range<Int>? {
        var start = place
        if start < text.count, [",", ".", "-", "/"].contains(text[start]) { start += 1 }
        if start < text.count, [" ", "\u{A0}"].contains(text[start]) { start += 1 }
        guard start > place, start < text.count, Self.isPart(text[start]) else { return nil }
        return start..<end(from: start)
    }

    /// The month behind the number of a day.
    private func month(behind number: ArraySlice<Character>) -> Range<Int>? {
        guard number.count <= 2, isNumber(number), let word = self.word(behind: number.endIndex),
            Day.monthNames.contains(String(text[word]))
        else { return nil }
        return word
    }
}

// MARK: Numbers and addresses

extension TextPartReader {
    /// The end of a number whose first group ends here: further groups belong to it.
    private func numberEnd(from end: Int) -> Int {
        var end = end
        while let start = groupStart(behind: end) {
            let next = self.end(from: start)
            guard isNumber(text[start..<next]), day(at: start) == nil,
                month(behind: text[start..<next]) == nil
            else { break }
            end = next
        }
        return end
    }

    /// One or two signs lie between two groups; two blanks lie between two columns.
    private func groupStart(behind end: Int) -> Int? {
        for length in 1...2 {
            let start = end + length
            guard start < text.count, Self.between.contains(text[start - 1]) else { return nil }
            if ("0"..."9").contains(text[start]) {
                return length == 2 && text[end] == " " && text[end + 1] == " " ? nil : start
            }
        }
        return nil
    }

    private static let between: Set<Character> = [" ", "-", "(", ")", "\u{A0}"]

    /// The length of an address for mail that begins here.
    private var emailLength: Int? {
        let name = text[place...].prefix { Self.isPart($0) || "._+-".contains($0) }
        let host = name.endIndex + 1
        guard host < text.count, text[name.endIndex] == "@", Self.isPart(text[host]) else {
            return nil
        }
        return text[host...].prefix { Self.isPart($0) || ".-".contains($0) }.endIndex - place
    }
}
