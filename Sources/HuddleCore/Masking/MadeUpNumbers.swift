/// Made-up numbers in the place of those by which people are known: as many digits, different where the
/// others were, and in the same order as far as there are enough.
enum MadeUpNumbers {
    /// Codes with other digits in the same places, none of them one of these.
    static func codes(_ codes: Set<String>) -> [String: String] {
        var counts: [Int: Int] = [:]
        var made: [String: String] = [:]
        for code in codes.sorted() {
            let places = code.utf8.count { (0x30...0x39).contains($0) }
            let limit = places < 7 ? Array(repeating: 10, count: places).reduce(1, *) : 10_000_000
            var count = counts[places] ?? 0
            var candidate: String
            repeat {
                count += 1
                candidate = put(count < limit ? count.padded(to: places) : "", into: code)
            } while count < limit && codes.contains(candidate)
            counts[places] = count
            made[code] = candidate
        }
        return made
    }

    /// Ten digits of the range that is never given to anybody for each ten, valid where those are. The
    /// last four, by which people are told apart on the screen, keep their order.
    static func nhs(_ numbers: Set<String>) -> [String: String] {
        var made: [String: String] = [:]
        var count = 0
        for number in numbers.sorted(by: { ($0.suffix(4), $0) < ($1.suffix(4), $1) }) {
            var candidate: String
            repeat {
                candidate = digits(count, isValid: NHSNumber(number) != nil)
                count += 1
            } while candidate.isEmpty || numbers.contains(candidate)
            made[number] = candidate
        }
        return made
    }

    /// A text with other digits in the places of its own; noughts where there are not as many.
    static func put(_ digits: String, into text: String) -> String {
        var digits = digits[...]
        return String(
            text.map { character in
                ("0"..."9").contains(character) ? digits.popFirst() ?? "0" : character
            })
    }

    /// The ten digits with a count in their middle; none where no digit checks them.
    private static func digits(_ count: Int, isValid: Bool) -> String {
        let nine = "999" + count.padded(to: 6)
        let valid = (0...9).lazy.compactMap { NHSNumber("\(nine)\($0)") }.first
        guard let valid else { return "" }
        return isValid ? valid.digits : nine + (valid.digits.hasSuffix("0") ? "1" : "0")
    }
}
