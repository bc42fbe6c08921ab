/// How much of a journal a reader takes in.
public enum ReadingExtent: Sendable {
    case whole
    /// What actions depend on. Passed over are the lines of the talk: contributions, why somebody is
    /// discussed, whom the meeting turned to, timers, scores. They are most of a record, and nothing
    /// in them is looked at: `huddle check` does that.
    case actions
}

/// Tells the lines of the talk by their first bytes.
enum TalkLine {
    /// The place of the newline that ends the line at `start`; nil unless it is a line of the talk,
    /// begins as Huddle writes lines, has this number and is no longer than a line may be.
    static func end(
        in bytes: UnsafeRawBufferPointer, at start: Int, numbered number: UInt32
    ) -> Int? {
        let end = ByteSearch.newline(in: bytes, from: start, to: bytes.count)
        guard end - start > 80, end - start <= JournalReader.longestLine,
            bytes[end - 1] == UInt8(ascii: "}"), hasNumber(number, in: bytes, at: start),
            let type = type(in: bytes, from: start, to: end),
            names.contains(where: { ByteSearch.starts(bytes, with: $0, at: type) })
        else { return nil }
        return end
    }

    private static let names: [StaticString] = [
        #"contribution.added""#, #"focus.moved""#, #"why.set""#, #"timer.set""#, #"score.added""#,
    ]

    private static func hasNumber(
        _ number: UInt32, in bytes: UnsafeRawBufferPointer, at start: Int
    ) -> Bool {
        let key: StaticString = #"{"seq":"#
        guard ByteSearch.starts(bytes, with: key, at: start) else { return false }
        var place = start + key.utf8CodeUnitCount
        var value: UInt64 = 0
        while bytes[place].isDigit, value <= UInt64(UInt32.max) {
            value = value * 10 + UInt64(bytes[place] & 0x0F)
            place += 1
        }
        return value == UInt64(number) && bytes[place] == UInt8(ascii: ",")
    }

    /// Where the name of the type stands: behind number, clock, time, step and writer. A writer's name
    /// cannot hold the key, because quotes within a text are escaped.
    private static func type(
        in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
    ) -> Int? {
        let key: StaticString = #""type":""#
        return ByteSearch.place(of: key, in: bytes, from: start + 47, to: end)
            .map { $0 + key.utf8CodeUnitCount }
    }
}
