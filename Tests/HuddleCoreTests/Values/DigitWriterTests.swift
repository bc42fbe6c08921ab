import Testing

@testable import HuddleCore

@Suite("Digits in a string")
struct DigitWriterTests {
    private func text(_ number: UInt32, atLeast width: Int) -> String {
        String(unsafeUninitializedCapacity: 16) { buffer in
            var writer = DigitWriter(buffer)
            writer.write(UInt8(ascii: "-"))
            writer.write(number, atLeast: width)
            return writer.count
        }
    }

    @Test("numbers are written in full, with zeros up to the width")
    func numbers() {
        #expect(text(0, atLeast: 1) == "-0")
        #expect(text(9, atLeast: 1) == "-9")
        #expect(text(10, atLeast: 1) == "-10")
        #expect(text(7, atLeast: 4) == "-0007")
        #expect(text(.max, atLeast: 1) == "-4294967295")
    }
}
