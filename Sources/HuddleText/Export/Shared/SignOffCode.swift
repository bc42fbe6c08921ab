import Crypto
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
        let digits = hash.finalize().prefix(6).map(hexadecimal)
        let groups = [digits[0...1], digits[2...3], digits[4...5]].map { $0.joined() }
        return groups.joined(separator: "-").uppercased()
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
