import HuddleCore

/// Gives the members of one line after another as values, and refuses whatever is not exactly one.
///
/// A member is found in one statement and read in the next: in one expression the reader would be
/// copied for the outer call.
struct LineReader {
    private var scanner: LineScanner
    /// Members come in a fixed order, so the wanted one is nearly always the next.
    private var cursor = 0
    private var repeated = RepeatedTexts()
    private var days = LastDay()

    /// `bytes` must be whole lines.
    init(_ bytes: UnsafeRawBufferPointer) {
        scanner = LineScanner(bytes)
    }

    /// Takes in the line at `start` and gives the place of the newline that ends it.
    mutating func scan(from start: Int) throws(LineFault) -> Int {
        cursor = 0
        return try scanner.scan(from: start)
    }

    var bytes: UnsafeRawBufferPointer { scanner.bytes }

    /// The members in the order of the line.
    var members: ArraySlice<LineMember> { scanner.members }

    // MARK: Texts

    mutating func text(_ key: LineKey) throws(LineFault) -> String {
        let member = try required(key)
        return try text(of: member)
    }

    mutating func optionalText(_ key: LineKey) throws(LineFault) -> String? {
        guard let member = member(key) else { return nil }
        return try text(of: member)
    }

    /// A text that many lines have in common: a name, a role, a template.
    mutating func repeatedText(_ key: LineKey) throws(LineFault) -> String {
        let member = try required(key)
        return try repeatedText(of: member)
    }

    private mutating func repeatedText(of member: LineMember) throws(LineFault) -> String {
        guard member.kind == .plainText else { return try text(of: member) }
        return try repeated.text(of: piece(member.value))
    }

    mutating func optionalRepeatedText(_ key: LineKey) throws(LineFault) -> String? {
        guard let member = member(key) else { return nil }
        return try repeatedText(of: member)
    }

    /// The text of a member; its bytes must be valid as they are, nothing is repaired.
    func text(of member: LineMember) throws(LineFault) -> String {
        switch member.kind {
        case .plainText:
            if let text = String(exactly: piece(member.value)) { return text }
        case .escapedText:
            if let bytes = JSONText.unescaped(bytes[member.value]),
                let text = String(validating: bytes, as: UTF8.self)
            {
                return text
            }
        case .number, .literal: throw .damaged("a text was expected")
        }
        throw .damaged("a text is not valid UTF-8")
    }

    /// The name of a key, which is ASCII.
    func name(of member: LineMember) -> String {
        String(decoding: bytes[member.key], as: UTF8.self)
    }

    // MARK: Numbers

    mutating func number(
        _ key: LineKey, in range: ClosedRange<Int64> = LineWriter.safeNumbers
    ) throws(LineFault) -> Int64 {
        let member = try required(key)
        guard member.kind == .number, let value = wholeNumber(member.value), range.contains(value)
        else { throw .damaged("\(key) is not a number in its range") }
        return value
    }

    mutating func optionalNumber(
        _ key: LineKey, in range: ClosedRange<Int64>
    ) throws(LineFault) -> Int64? {
        guard contains(key) else { return nil }
        return try number(key, in: range)
    }

    // MARK: Ids, days and moments

    mutating func id<Subject>(_ key: LineKey) throws(LineFault) -> Identifier<Subject> {
        Identifier(try recordID(key))
    }

    mutating func optionalID<Subject>(
        _ key: LineKey
    ) throws(LineFault) -> Identifier<Subject>? {
        guard let member = member(key) else { return nil }
        return Identifier(try recordID(key, of: member))
    }

    mutating func recordID(_ key: LineKey) throws(LineFault) -> RecordID {
        let member = try required(key)
        return try recordID(key, of: member)
    }

    private func recordID(
        _ key: LineKey, of member: LineMember
    ) throws(LineFault) -> RecordID {
        guard member.kind == .plainText, let id = RecordID(ascii: piece(member.value)) else {
            throw .damaged("\(key) is not an id")
        }
        return id
    }

    mutating func optionalRecordID(_ key: LineKey) throws(LineFault) -> RecordID? {
        guard contains(key) else { return nil }
        return try recordID(key)
    }

    /// The ids that this line answers; no member means none.
    mutating func replaces() throws(LineFault) -> [RecordID] {
        guard let member = member("replaces") else { return [] }
        return try ids("replaces", of: member)
    }

    mutating func ids(_ key: LineKey) throws(LineFault) -> [RecordID] {
        let member = try required(key)
        return try ids(key, of: member)
    }

    private func ids(_ key: LineKey, of member: LineMember) throws(LineFault) -> [RecordID] {
        guard member.kind == .plainText else { throw .damaged("\(key) is not a list of ids") }
        // One id is by far the most frequent.
        if let id = RecordID(ascii: piece(member.value)) { return [id] }
        var ids: [RecordID] = []
        for part in bytes[member.value].split(separator: 0x20) {
            guard let id = RecordID(ascii: UnsafeRawBufferPointer(rebasing: part)) else {
                throw .damaged("\(key) is not a list of ids")
            }
            ids.append(id)
        }
        return ids
    }

    mutating func day(_ key: LineKey) throws(LineFault) -> Day {
        let member = try required(key)
        return try day(key, of: member)
    }

    private func day(_ key: LineKey, of member: LineMember) throws(LineFault) -> Day {
        guard member.kind == .plainText, let day = Day(ascii: piece(member.value)) else {
            throw .damaged("\(key) is not a day")
        }
        return day
    }

    mutating func optionalDay(_ key: LineKey) throws(LineFault) -> Day? {
        guard let member = member(key) else { return nil }
        return try day(key, of: member)
    }

    mutating func instant(_ key: LineKey) throws(LineFault) -> Instant {
        let member = try required(key)
        guard member.kind == .plainText, let instant = Instant(ascii: piece(member.value), &days)
        else {
            throw .damaged("\(key) is not a moment")
        }
        return instant
    }

    // MARK: Words

    /// The bytes of a text that must be a plain word.
    mutating func word(_ key: LineKey) throws(LineFault) -> UnsafeRawBufferPointer {
        let member = try required(key)
        guard member.kind == .plainText else { throw .damaged("\(key) is not a word") }
        return piece(member.value)
    }

    /// The value that a word stands for; a word that only newer programs know is said to be so.
    mutating func value<Value: RawRepresentable>(
        _ key: LineKey
    ) throws(LineFault) -> Value where Value.RawValue == String {
        try value(key) { Value(rawValue: $0) }
    }

    /// The value that a word stands for, by a quicker way than comparing it with every one.
    mutating func value<Value>(
        _ key: LineKey, named make: (String) -> Value?
    ) throws(LineFault) -> Value {
        let word = try repeatedText(key)
        guard let value = make(word) else {
            throw .unknownWord(key: "\(key)", word: Self.harmless(word))
        }
        return value
    }

    /// A short word that can be shown anywhere, whatever stood in the file.
    static func harmless(_ text: String) -> String {
        String(
            text.unicodeScalars.prefix(40).map { scalar in
                (0x20..<0x7F).contains(scalar.value) ? Character(scalar) : "?"
            })
    }

    // MARK: Members

    mutating func contains(_ key: LineKey) -> Bool {
        guard place(of: key) != nil else { return false }
        return true
    }

    private mutating func required(_ key: LineKey) throws(LineFault) -> LineMember {
        guard let member = member(key) else { throw .damaged("\(key) is missing") }
        return member
    }

    private mutating func member(_ key: LineKey) -> LineMember? {
        guard let place = place(of: key) else { return nil }
        cursor = place + 1
        return scanner.member(place)
    }

    /// Where the member stands, looking first where it should be.
    @inline(__always)
    private func place(of key: LineKey) -> Int? {
        guard scanner.mayHave(key.mark) else { return nil }
        return scanner.place(of: key.mark, named: key.bytes, from: cursor)
            ?? (cursor > 0 ? scanner.place(of: key.mark, named: key.bytes, from: 0) : nil)
    }

    private func piece(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range])
    }

    private func wholeNumber(_ range: Range<Int>) -> Int64? {
        let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
        let digits = isNegative ? range.dropFirst() : range
        guard (1...16).contains(digits.count) else { return nil }
        var value: Int64 = 0
        for index in digits {
            guard bytes[index].isDigit else { return nil }
            value = value &* 10 &+ Int64(bytes[index] & 0x0F)
        }
        return isNegative ? -value : value
    }
}
