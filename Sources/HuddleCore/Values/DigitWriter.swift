/// Writes short words of digits straight into the room of a string: ids and days are asked for by the
/// hundred thousand when everything is exported.
struct DigitWriter {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    /// How many bytes have been written.
    private(set) var count: Int

    /// Goes on behind the first `count` bytes.
    init(_ buffer: UnsafeMutableBufferPointer<UInt8>, after count: Int = 0) {
        self.buffer = buffer
        self.count = count
    }

    mutating func write(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }

    /// Writes a number with leading zeros up to `width` digits.
    mutating func write(_ number: UInt32, atLeast width: Int) {
        var digits = 1
        var limit: UInt64 = 10
        while UInt64(number) >= limit || digits < width {
            digits += 1
            limit *= 10
        }
        var rest = number
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        count += digits
    }
}
