// Texts that are words of the journal's own: types, fields, choices.
extension LineReader {
    /// The bytes of a text that must be a plain word.
    mutating func word(_ key: LineKey) throws(LineFault) -> UnsafeRawBufferPointer {
        let member = try required(key)
        guard member.kind == .plainText else { throw .damaged("\(key) is not a word") }
        return piece(member.place)
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
}
