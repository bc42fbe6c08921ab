import HuddleText
import Testing

struct TextDecodingTests {
    @Test(arguments: ["Zoë", "Nguyễn Thị Hạnh", "O’Neill-Smith", "王小明", "👩🏽‍⚕️ nurse"])
    func `UTF-8 keeps every letter, with and without its mark`(name: String) throws {
        let bytes = Array(name.utf8)
        let plain = try TextDecoding.decode(bytes)
        let marked = try TextDecoding.decode([0xEF, 0xBB, 0xBF] + bytes)
        #expect(plain.text.unicodeScalars.elementsEqual(name.unicodeScalars))
        #expect(marked == plain)
        #expect(plain.encoding == .utf8)
    }

    @Test(arguments: [true, false])
    func `UTF-16 is read in both byte orders`(isLittleEndian: Bool) throws {
        let bytes = "\u{FEFF}Zoë 王小明".utf16.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isLittleEndian ? [low, high] : [high, low]
        }
        let decoded = try TextDecoding.decode(bytes)
        #expect(decoded.text == "Zoë 王小明")
        #expect(decoded.encoding == .utf16)
    }

    @Test func `bytes that are not UTF-8 are read as Windows-1252 and said to be`() throws {
        // José O’Neill, 50 € – “new”
        let bytes: [UInt8] =
            Array("Jos".utf8) + [0xE9] + Array(" O".utf8) + [0x92] + Array("Neill, 50 ".utf8)
            + [0x80, 0x20, 0x96, 0x20, 0x93] + Array("new".utf8) + [0x94]
        let decoded = try TextDecoding.decode(bytes)
        #expect(decoded.text == "José O’Neill, 50 € – “new”")
        #expect(decoded.encoding == .windows1252)
    }

    @Test func `every defined byte of Windows-1252 has its letter`() throws {
        let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
        let bytes = (UInt8(0x80)...0xFF).filter { !undefined.contains($0) }
        let text = try TextDecoding.decode([UInt8(ascii: "x")] + bytes).text
        let letters = "x€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
        #expect(text.hasPrefix(letters))
        #expect(Array(text.unicodeScalars.suffix(96)).map(\.value) == Array(0xA0...0xFF))
    }

    @Test func `a byte without a letter names its line`() {
        let bytes = Array("Name\nJos".utf8) + [0xE9, 0x0A, 0x81]
        #expect(refusal(of: bytes) == .unknownEncoding(line: 3))
    }

    @Test func `UTF-8 with one broken byte is not taken for Windows-1252`() {
        let bytes = Array("Zoë\nChloë\nNo".utf8) + [0xC3] + Array("\nZoë".utf8)
        #expect(refusal(of: bytes) == .damagedUTF8(line: 3))
    }

    @Test func `UTF-16 with half a character is damaged`() {
        #expect(refusal(of: [0xFF, 0xFE, 0x41]) == .damagedUTF16)
        #expect(refusal(of: [0xFF, 0xFE, 0x00, 0xD8]) == .damagedUTF16)
    }

    @Test(
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04, 0x14], ImportError.KnownFormat.workbook),
            ([0xD0, 0xCF, 0x11, 0xE0], .oldWorkbook),
            (Array("%PDF-1.7".utf8), .pdf),
        ] as [([UInt8], ImportError.KnownFormat)])
    func `files that people send in place of CSV are named`(
        bytes: [UInt8], format: ImportError.KnownFormat
    ) {
        #expect(refusal(of: bytes) == .notText(format))
    }

    @Test func `NUL and control characters throughout are no text`() {
        #expect(refusal(of: Array("Name\nA\0B".utf8)) == .notText(nil))
        #expect(refusal(of: [0xFF, 0xFE, 0x41, 0x00, 0x00, 0x00]) == .notText(nil))
        #expect(refusal(of: (0..<400).map { UInt8($0 % 31 + 1) }) == .notText(nil))
    }

    @Test(arguments: ["", " \r\n\r\n", "\u{FEFF}"])
    func `a file without a word is empty`(text: String) {
        #expect(refusal(of: Array(text.utf8)) == .empty)
    }

    @Test func `a file beyond the limit is refused before it is read`() {
        var limits = ImportLimits()
        limits.bytes = 1 << 20
        let bytes = [UInt8](repeating: 0x41, count: 1 << 20 + 1)
        #expect(refusal(of: bytes, limits: limits) == .tooManyBytes(limit: 1 << 20))
    }

    private func refusal(of bytes: [UInt8], limits: ImportLimits = .init()) -> ImportError? {
        do throws(ImportError) {
            _ = try TextDecoding.decode(bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }
}
