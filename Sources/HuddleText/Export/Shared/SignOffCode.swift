public import HuddleCore

/// The short code that ties a printed or mailed copy of minutes to the record.
public enum SignOffCode {
    /// `3F9A-C21D-07BE`: the first 48 bits of SHA-256 over one line for each journal, in order of
    /// its id: `journal sequence chain` and a line feed.
    public static func text(_ heads: [JournalHead]) -> String {
        var hash = SHA256()
        for head in heads.sorted(by: { $0.journal < $1.journal }) {
            hash.update(data: Array("\(head.journal) \(head.sequence) \(head.chain)\n".utf8))
        }
        let digits = String(decoding: hash.finalize().prefix(6).hexadecimal, as: UTF8.self)
        let groups = [digits.prefix(4), digits.dropFirst(4).prefix(4), digits.suffix(4)]
        return groups.joined(separator: "-").uppercased()
    }

    /// True when what somebody typed is this code: dashes, spaces and the case of letters are typing.
    public static func isSame(_ typed: String, as code: String) -> Bool {
        let digits = { (text: String) in text.uppercased().filter { $0.isLetter || $0.isNumber } }
        return digits(typed) == digits(code)
    }
}
