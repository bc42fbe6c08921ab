import HuddleCore

/// The numbers and words of a date, in order.
struct DateTokens {
    /// One run of digits or of letters.
    enum Token {
        case number(Int, digits: Int)
        case month(Int)
    }

    let tokens: [Token]

    /// Nil when anything else stands in the text.
    init?(_ text: some StringProtocol) {
        var tokens: [Token] = []
        var rest = SearchText.folded(text)[...]
        while let first = rest.first {
            if Self.isDigit(first) {
                let digits = rest.prefix(while: Self.isDigit)
                guard digits.count <= 8, let value = Int(digits) else { return nil }
                tokens.append(.number(value, digits: digits.count))
                rest = rest.dropFirst(digits.count)
            } else if first.isLetter {
                let word = rest.prefix(while: \.isLetter)
                rest = rest.dropFirst(word.count)
                if ["st", "nd", "rd", "th"].contains(word), !tokens.isEmpty { continue }
                guard let month = Self.month(named: word) else { return nil }
                tokens.append(.month(month))
            } else {
                guard " /-.,'".contains(first) else { return nil }
                rest = rest.dropFirst()
            }
        }
        self.tokens = tokens
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }

    private static func month(named word: Substring) -> Int? {
        guard word.count >= 3 else { return nil }
        if word == "sept" { return 9 }
        return monthNames.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }

    private static let monthNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]
}

/// What a date's numbers and words mean by their order and length.
enum DateForm {
    case civil(Civil)
    /// Days as a spreadsheet counts them.
    case serial(Int)
    case yearAlone

    /// A day, a month and a year, none of them checked.
    struct Civil {
        let day: Int
        let month: Int
        let year: Int
        var hasShortYear = false
        var hasNamedMonth = false
    }

    /// Nil for an order that nobody writes.
    init?(_ date: DateTokens) {
        switch (date.tokens.first, date.tokens.dropFirst().first, date.tokens.dropFirst(2).first) {
        case (.number(let first, let digits), nil, nil):
            self.init(alone: first, digits: digits)
        case (.number(let first, digits: 5), .number(0, _), nil):
            self = .serial(first)
        case (.number(let first, digits: 4), .number(let month, 1...2), .number(let day, 1...2)):
            self = .civil(Civil(day: day, month: month, year: first))
        case (.number(let day, 1...2), .number(let month, 1...2), .number(let year, let digits)):
            guard digits == 2 || digits == 4 else { return nil }
            self = .civil(Civil(day: day, month: month, year: year, hasShortYear: digits == 2))
        default:
            self.init(withNamedMonth: date.tokens)
        }
        guard date.tokens.count <= 3 else { return nil }
    }

    /// `14126` is a spreadsheet's number, `19380903` and `03091938` are days written together; the
    /// two cannot be confused, for a year that is a day and a month has no month behind it.
    private init?(alone number: Int, digits: Int) {
        switch digits {
        case 4: self = .yearAlone
        case 5: self = .serial(number)
        case 8:
            let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
            if (1800...2199).contains(year), Day(year: year, month: month, day: day) != nil {
                self = .civil(Civil(day: day, month: month, year: year))
            } else {
                let (first, second) = (number / 1_000_000, number / 10_000 % 100)
                self = .civil(Civil(day: first, month: second, year: number % 10_000))
            }
        default: return nil
        }
    }

    private init?(withNamedMonth tokens: [DateTokens.Token]) {
        guard tokens.count == 3 else { return nil }
        switch (tokens[0], tokens[1], tokens[2]) {
        case (.number(let day, 1...2), .month(let month), .number(let year, let digits)):
            guard digits == 2 || digits == 4 else { return nil }
            self = .civil(
                Civil(
                    day: day, month: month, year: year, hasShortYear: digits == 2,
                    hasNamedMonth: true))
        case (.month(let month), .number(let day, 1...2), .number(let year, digits: 4)),
            (.number(let year, digits: 4), .month(let month), .number(let day, 1...2)):
            self = .civil(Civil(day: day, month: month, year: year, hasNamedMonth: true))
        default: return nil
        }
    }
}
