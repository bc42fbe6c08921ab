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

    /// Reads `20261121T093102Z-ward3-k7q2x.jsonl`, or gives nil for any other name. By bytes: splitting
    /// by characters is felt where there are hundreds of names.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        let (dash, end) = (UInt8(ascii: "-"), bytes.count - 6)
        guard end >= 24, bytes[16] == dash, bytes[end - 6] == dash,
            let began = Self.instant(bytes[..<16]),
            let journal = JournalID(String(decoding: bytes[end - 5..<end], as: UTF8.self))
        else { return nil }
        self.init(
            began: began, writer: String(decoding: bytes[17..<end - 6], as: UTF8.self),
            journal: journal)
        guard description == text else { return nil }
    }

    public var description: String {
        let digits = "\(began)".utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }
        return "\(String(decoding: digits, as: UTF8.self))-\(writer)-\(journal).jsonl"
    }

    /// Reads `20261121T093102Z`.
    private static func instant(_ bytes: ArraySlice<UInt8>) -> Instant? {
        var text: [UInt8] = []
        text.reserveCapacity(20)
        for (place, byte) in bytes.enumerated() {
            text.append(byte)
            switch place {
            case 3, 5: text.append(UInt8(ascii: "-"))
            case 10, 12: text.append(UInt8(ascii: ":"))
            default: break
            }
        }
        return Instant(String(decoding: text, as: UTF8.self))
    }
}
