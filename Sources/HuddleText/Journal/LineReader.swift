import HuddleCore

/// Gives the members of one line after another as values, and refuses whatever is not exactly one.
///
/// A line is first taken as Huddle writes it, which needs one look at each byte, and only where it
/// turns out to be written otherwise are all its members found before any is read.
///
/// A member is found in one statement and read in the next: in one expression the reader would be
/// copied for the outer call.
struct LineReader {
    private var scanner: LineScanner
    private var written: WrittenLine
    /// False once the line has been scanned.
    private var isAsWritten = false
    /// The place of the newline that ends the line that was read last.
    private(set) var newline = 0
    /// Members come in a fixed order, so the wanted one is nearly always the next.
    private var cursor = 0
    private var repeated = RepeatedTexts()
    private var days = LastDay()

    /// The fields that are read of somebody's entry on the register; nil for all of them.
    private let fields: Set<PatientField>?

    /// `bytes` must be whole lines. Of entries on the register only `fields` are read, if some are
    /// named; that the others can be read is looked at all the same.
    init(_ bytes: UnsafeRawBufferPointer, fields: Set<PatientField>? = nil) {
        precondition(bytes.isEmpty || bytes.last == .newline, "only whole lines can be read")
        scanner = LineScanner(bytes)
        written = WrittenLine(bytes)
        self.fields = fields
    }

    /// Reads the event of the line at `start`, which stands in `journal`.
    mutating func event(at start: Int, in journal: JournalID) throws(LineFault) -> Event {
        if let event = eventAsWritten(at: start, in: journal) { return event }
        _ = try scan(from: start)
        return try Event(from: &self, in: journal)
    }

    /// The same of a line that is exactly as Huddle writes lines; nil for any other, and for the
    /// few that say that somebody came onto the register or into the directory.
    @inline(__always)
    mutating func eventAsWritten(at start: Int, in journal: JournalID) -> Event? {
        written.begin(at: start)
        isAsWritten = true
        guard let event = try? Event(from: &self, in: journal), let newline = written.end() else {
            return nil
        }
        self.newline = newline
        return event
    }

    /// Takes in the line at `start` and gives the place of the newline that ends it.
    mutating func scan(from start: Int) throws(LineFault) -> Int {
        cursor = 0
        isAsWritten = false
        newline = try scanner.scan(from: start)
        return newline
    }

    var bytes: UnsafeRawBufferPointer { scanner.bytes }

    /// The members in the order of the line; of one that is taken as it is written there are none
    /// yet.
    mutating func members() -> ArraySlice<LineMember> {
        guard isAsWritten else { return scanner.members }
        written.giveUp()
        return []
    }

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

    private mutating func repeatedText(of member: LineValue) throws(LineFault) -> String {
        guard member.kind == .plainText else { return try text(of: member) }
        return try repeated.text(of: piece(member.place))
    }

    mutating func optionalRepeatedText(_ key: LineKey) throws(LineFault) -> String? {
        guard let member = member(key) else { return nil }
        return try repeatedText(of: member)
    }

    /// The text of a member; its bytes must be valid as they are, nothing is repaired.
    func text(of member: LineValue) throws(LineFault) -> String {
        switch member.kind {
        case .plainText:
            if let text = String(exactly: piece(member.place)) { return text }
        case .escapedText:
            if let bytes = JSONText.unescaped(bytes[member.place]),
                let text = String(validating: bytes, as: UTF8.self)
            {
                return text
            }
        case .number, .literal: throw .damaged("a text was expected")
        }
        throw .damaged("a text is not valid UTF-8")
    }

    /// Says what is wrong with the text of a member, as reading it would.
    func check(_ member: LineValue) throws(LineFault) {
        guard member.kind == .plainText, ByteSearch.isASCII(piece(member.place)) else {
            _ = try text(of: member)
            return
        }
    }

    /// True for a field that is read of an entry on the register.
    func wants(_ field: PatientField) -> Bool { fields?.contains(field) ?? true }

    /// The name of a key, which is ASCII.
    func name(of member: LineMember) -> String {
        String(decoding: bytes[member.key], as: UTF8.self)
    }

    // MARK: Numbers

    mutating func number(
        _ key: LineKey, in range: ClosedRange<Int64> = LineWriter.safeNumbers
    ) throws(LineFault) -> Int64 {
        let member = try required(key)
        guard member.kind == .number, let value = wholeNumber(member.place), range.contains(value)
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
        _ key: LineKey, of member: LineValue
    ) throws(LineFault) -> RecordID {
        guard member.kind == .plainText, let id = RecordID(ascii: piece(member.place)) else {
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

    private func ids(_ key: LineKey, of member: LineValue) throws(LineFault) -> [RecordID] {
        guard member.kind == .plainText else { throw .damaged("\(key) is not a list of ids") }
        // One id is by far the most frequent.
        if let id = RecordID(ascii: piece(member.place)) { return [id] }
        var ids: [RecordID] = []
        for part in bytes[member.place].split(separator: 0x20) {
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

    private func day(_ key: LineKey, of member: LineValue) throws(LineFault) -> Day {
        guard member.kind == .plainText, let day = Day(ascii: piece(member.place)) else {
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
        guard member.kind == .plainText, let instant = Instant(ascii: piece(member.place), &days)
        else {
            throw .damaged("\(key) is not a moment")
        }
        return instant
    }

    // MARK: Members

    mutating func contains(_ key: LineKey) -> Bool {
        guard !isAsWritten else { return written.isNext(key) }
        guard place(of: key) != nil else { return false }
        return true
    }

    mutating func required(_ key: LineKey) throws(LineFault) -> LineValue {
        guard let member = member(key) else { throw .damaged("\(key) is missing") }
        return member
    }

    private mutating func member(_ key: LineKey) -> LineValue? {
        if isAsWritten { return written.value(of: key) }
        guard let place = place(of: key) else { return nil }
        cursor = place + 1
        return scanner.member(place).value
    }

    /// Where the member stands, looking first where it should be.
    @inline(__always)
    private func place(of key: LineKey) -> Int? {
        guard scanner.mayHave(key.mark) else { return nil }
        return scanner.place(of: key.mark, named: key.bytes, from: cursor)
            ?? (cursor > 0 ? scanner.place(of: key.mark, named: key.bytes, from: 0) : nil)
    }

    func piece(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range])
    }

    private func wholeNumber(_ range: Range<Int>) -> Int64? {
        let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
        var index = isNegative ? range.lowerBound + 1 : range.lowerBound
        let count = range.upperBound - index
        guard count > 0, count <= 16 else { return nil }
        var value: Int64 = 0
        while index < range.upperBound {
            guard bytes[index].isDigit else { return nil }
            value = value &* 10 &+ Int64(bytes[index] & 0x0F)
            index &+= 1
        }
        return isNegative ? -value : value
    }
}
