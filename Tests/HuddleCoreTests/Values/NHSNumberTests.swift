import HuddleCore
import Testing

@Suite("NHS numbers")
struct NHSNumberTests {
    @Test(
        "numbers of the test range with a right check digit are accepted",
        arguments: [
            "999 000 0018", "999 000 0387", "999 000 0751", "999 000 1499", "999 000 1863",
            "999 000 2231", "999 000 2606", "999 000 2975", "999 000 3343", "999 000 3718",
            "999 000 4080", "999 000 4455",
        ])
    func valid(_ text: String) {
        #expect(NHSNumber(text)?.description == text)
    }

    @Test(
        "a wrong check digit is refused",
        arguments: ["999 123 4560", "999 000 0019", "999 000 0008"])
    func wrongDigit(_ text: String) {
        #expect(NHSNumber(text) == nil)
    }

    @Test("a remainder of ten has no check digit at all", arguments: 0...9)
    func noCheckDigit(_ digit: Int) {
        #expect(NHSNumber("999000112\(digit)") == nil)
    }

    @Test("spaces and hyphens may stand anywhere, nothing else may")
    func separators() {
        #expect(NHSNumber("9990000018")?.digits == "9990000018")
        #expect(NHSNumber("999-000-0018") != nil)
        #expect(NHSNumber("999\u{A0}000\u{A0}0018") != nil)
        for text in ["", "999000001", "99900000180", "99900x0018", "٩٩٩٠٠٠٠٠١٨"] {
            #expect(NHSNumber(text) == nil)
        }
    }

    @Test("digits are grouped for reading, any other text stays")
    func grouped() {
        #expect(NHSNumber.grouped("9990000018") == "999 000 0018")
        #expect(NHSNumber.grouped("H1234567") == "H1234567")
    }
}
