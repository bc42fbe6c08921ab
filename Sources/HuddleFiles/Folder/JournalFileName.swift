public import HuddleCore

/// The name of a journal's file: when it began, where it was written, and its id.
public struct JournalFileName: Equatable, Sendable, CustomStringConvertible {
    public let began: Instant
    /// The machine or desk, in characters that every disk takes.
    public let writer: String
    public let journal: JournalID

    public init(began: Instant, writer: String, journal: JournalID) {
        self.began = began
        self.writer = writer.asFileName
        self.journal = journal
    }

    /// Reads `20261121T093102Z-ward3-k7q2x.jsonl`, or gives nil for any other name.
    public init?(_ text: String) {
        guard text.hasSuffix(".jsonl") else { return nil }
        // By bytes: splitting by characters is felt where there are hundreds of names.
        let parts = text.utf8.dropLast(6)
            .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            .map { Substring($0) }
        guard parts.count >= 3, let first = parts.first, let last = parts.last,
            let began = Self.instant(first), let journal = JournalID(last)
        else { return nil }
        self.init(
            began: began, writer: parts[1..<parts.count - 1].joined(separator: "-"),
            journal: journal)
        guard description == text else { return nil }
    }

    public var description: String {
        let digits = "\(began)".utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }
        return "\(String(decoding: digits, as: UTF8.self))-\(writer)-\(journal).jsonl"
    }

    /// Reads `20261121T093102Z`.
    private static func instant(_ text: Substring) -> Instant? {
        let bytes = Array(text.utf8)
        guard bytes.count == 16 else { return nil }
        func piece(_ range: Range<Int>) -> String {
            String(decoding: bytes[range], as: UTF8.self)
        }
        let day = "\(piece(0..<4))-\(piece(4..<6))-\(piece(6..<8))"
        return Instant("\(day)T\(piece(9..<11)):\(piece(11..<13)):\(piece(13..<15))Z")
    }
}
