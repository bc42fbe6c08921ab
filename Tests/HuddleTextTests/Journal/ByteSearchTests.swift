import Testing

@testable import HuddleText

@Suite("Bytes eight at a time")
struct ByteSearchTests {
    private func word(_ byte: UInt8, at place: Int, among other: UInt8) -> UInt64 {
        (0..<8).reduce(0) { $0 | UInt64($1 == place ? byte : other) << UInt64($1 * 8) }
    }

    @Test("exactly quotes and controls are marked", arguments: 0..<8)
    func quotesAndControls(_ place: Int) {
        for byte in UInt8.min...UInt8.max {
            let marks = ByteSearch.marksOfQuotesAndControls(in: word(byte, at: place, among: 0x61))
            let isMarked = byte < 0x20 || byte == .quote
            #expect(marks.trailingZeroBitCount >> 3 == (isMarked ? place : 8), "\(byte)")
        }
    }

    @Test("exactly letters are letters", arguments: 0..<7)
    func letters(_ place: Int) {
        for byte in UInt8.min...UInt8.max {
            let isLetter = (0x61...0x7A).contains(byte | 0x20) && byte < 0x80
            let found = ByteSearch.isLetters(word(byte, at: place, among: 0x7A), count: 7)
            #expect(found == isLetter, "\(byte)")
        }
    }

    @Test("only the bytes asked for must be letters")
    func fewLetters() {
        #expect(ByteSearch.isLetters(word(.quote, at: 3, among: 0x61), count: 3))
        #expect(!ByteSearch.isLetters(word(.quote, at: 3, among: 0x61), count: 4))
    }

    @Test("the lowest bytes of a word")
    func lowest() {
        #expect(ByteSearch.lowest(0, of: .max) == 0)
        #expect(ByteSearch.lowest(3, of: .max) == 0xFF_FFFF)
    }
}
