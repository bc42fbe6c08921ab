/// Takes what a program writes to a terminal apart into characters and control sequences.
struct ControlScanner {
    /// One thing a terminal is told.
    enum Token {
        case text(Character)
        case control(UInt8)
        /// `ESC` and one byte.
        case escape(UInt8)
        case sequence(Sequence)
    }

    /// `ESC [`, numbers and a letter.
    struct Sequence {
        let numbers: [Int?]
        let isPrivate: Bool
        let final: Character

        /// The number in a place, nil when it was left out.
        func number(_ place: Int) -> Int? { numbers.indices.contains(place) ? numbers[place] : nil }
    }

    /// What has not been taken: at the end, the beginning of something that is not complete.
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// The next thing that is complete.
    mutating func next() -> Token? {
        guard let first = rest.first else { return nil }
        if first == 0x1B { return escape() }
        if first < 0x20 || first == 0x7F {
            rest.removeFirst()
            return .control(first)
        }
        return character(startingWith: first)
    }

    private mutating func character(startingWith first: UInt8) -> Token? {
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard rest.count >= length else { return nil }
        let text = String(decoding: rest.prefix(length), as: UTF8.self)
        rest.removeFirst(length)
        return .text(text.first ?? "?")
    }

    private mutating func escape() -> Token? {
        guard rest.count >= 2 else { return nil }
        let second = rest[rest.startIndex + 1]
        switch second {
        case UInt8(ascii: "["): return sequence()
        case UInt8(ascii: "]"), UInt8(ascii: "P"): return text()
        case 0x20...0x2F:
            guard rest.count >= 3 else { return nil }
            rest.removeFirst(3)
            return .control(0)
        default:
            rest.removeFirst(2)
            return .escape(second)
        }
    }

    private mutating func sequence() -> Token? {
        let body = rest.dropFirst(2)
        guard let end = body.firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
        let words = String(decoding: body[..<end], as: UTF8.self)
        let isPrivate = words.contains { !$0.isNumber && $0 != ";" && $0 != ":" }
        let numbers = words.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        let final = Character(UnicodeScalar(body[end]))
        rest = rest[(end + 1)...]
        return .sequence(Sequence(numbers: numbers, isPrivate: isPrivate, final: final))
    }

    /// A text for the terminal itself, such as its title, up to its end.
    private mutating func text() -> Token? {
        guard let end = rest.firstIndex(where: { $0 == 0x07 || $0 == 0x5C }) else { return nil }
        rest = rest[(end + 1)...]
        return .control(0)
    }
}
