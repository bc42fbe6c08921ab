import HuddleCore

/// Writes one flat JSON object, member after member, in the order of the calls.
struct LineWriter {
    private(set) var bytes: [UInt8] = []

    /// Numbers that every JSON reader keeps exactly.
    static let safeNumbers: ClosedRange<Int64> = -9_007_199_254_740_992...9_007_199_254_740_992

    /// Begins a new object and forgets the last one.
    mutating func begin() {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(UInt8(ascii: "{"))
    }

    /// Closes the object.
    mutating func end() {
        bytes.append(UInt8(ascii: "}"))
    }

    mutating func text(_ key: StaticString, _ value: String) {
        self.key(key)
        quoted(value)
    }

    mutating func text(_ key: StaticString, _ value: String?) {
        if let value { text(key, value) }
    }

    /// For keys that are values of the record: the fields of a register.
    mutating func text(key: String, _ value: String) {
        comma()
        quoted(key)
        bytes.append(UInt8(ascii: ":"))
        quoted(value)
    }

    /// Numbers outside the safe range become its nearest end, so that no line is ever unreadable.
    mutating func number(_ key: StaticString, _ value: some BinaryInteger) {
        self.key(key)
        let safe = min(
            max(Int64(clamping: value), Self.safeNumbers.lowerBound), Self.safeNumbers.upperBound)
        bytes.append(contentsOf: String(safe).utf8)
    }

    mutating func id<Subject>(_ key: StaticString, _ value: Identifier<Subject>?) {
        if let value { text(key, value.description) }
    }

    mutating func id(_ key: StaticString, _ value: RecordID) {
        text(key, value.description)
    }

    /// Several ids with a space between them; none at all is left out.
    mutating func replaces(_ ids: [RecordID]) {
        guard !ids.isEmpty else { return }
        self.ids("replaces", ids)
    }

    mutating func ids(_ key: StaticString, _ ids: [RecordID]) {
        text(key, ids.map(\.description).joined(separator: " "))
    }

    mutating func day(_ key: StaticString, _ value: Day?) {
        if let value { text(key, value.description) }
    }

    private mutating func key(_ key: StaticString) {
        comma()
        bytes.append(.quote)
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(.quote)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func comma() {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func quoted(_ value: String) {
        bytes.append(.quote)
        JSONText.append(value, to: &bytes)
        bytes.append(.quote)
    }
}
