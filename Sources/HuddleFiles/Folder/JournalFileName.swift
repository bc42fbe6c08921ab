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

    /// Reads `20261121T093102Z-ward3-k7q2x.jsonl`, or gives nil for any other name. By bytes, and
    /// without making the name again to compare: that is felt where there are hundreds.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        let (dash, end) = (UInt8(ascii: "-"), bytes.count - Self.ending.count)
        guard end >= 24, bytes[16] == dash, bytes[end - 6] == dash,
            bytes[end...].elementsEqual(Self.ending), let began = Self.instant(bytes),
            let journal = JournalID(String(decoding: bytes[end - 5..<end], as: UTF8.self))
        else { return nil }
        let writer = String(decoding: bytes[17..<end - 6], as: UTF8.self)
        guard writer.isFileName else { return nil }
        (self.began, self.writer, self.journal) = (began, writer, journal)
    }

    private static let ending = Array(".jsonl".utf8)

    public var description: String {
        let digits = "\(began)".utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }
        return "\(String(decoding: digits, as: UTF8.self))-\(writer)-\(journal).jsonl"
    }

    /// Reads `20261121T093102Z`.
    private static func instant(_ bytes: [UInt8]) -> Instant? {
        func number(_ places: Range<Int>) -> Int? {
            var number = 0
            for place in places {
                guard (0x30...0x39).contains(bytes[place]) else { return nil }
                number = number * 10 + Int(bytes[place]) - 0x30
            }
            return number
        }
        guard bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
            let year = number(0..<4), let month = number(4..<6), let date = number(6..<8),
            let hour = number(9..<11), let minute = number(11..<13), let second = number(13..<15),
            hour < 24, minute < 60, second < 60,
            let day = Day(year: year, month: month, day: date)
        else { return nil }
        let time = Int64(hour * 3600 + minute * 60 + second)
        return Instant(seconds: Int64(day.number) * 86_400 + time)
    }
}
