import HuddleCore
import Testing

@Suite("Searching text")
struct SearchTextTests {
    @Test(
        "case, accents and apostrophes do not matter",
        arguments: [
            ("Zoë O’Neill", "zoe o'neill"), ("ÅNGSTRÖM", "angstrom"), ("Nguyễn", "nguyen"),
            ("Straße", "strasse"), ("e\u{301}", "e"), ("Łukasz", "lukasz"), ("", ""), ("日本", "日本"),
        ])
    func folded(_ text: String, _ expected: String) {
        #expect(SearchText.folded(text) == expected)
    }

    @Test("a Latin letter with marks is the letter that its name in Unicode says")
    func letters() {
        var count = 0
        for value in [0xC0...0x24F, 0x1E00...0x1EFF].joined() {
            guard let scalar = Unicode.Scalar(UInt32(value)),
                let name = scalar.properties.name?.split(separator: " "), name.count > 4,
                name[0] == "LATIN", name[2] == "LETTER", name[4] == "WITH", name[3].count == 1
            else { continue }
            #expect(SearchText.folded(String(scalar)) == name[3].lowercased(), "\(scalar)")
            count += 1
        }
        #expect(count > 500)
    }

    @Test("every word of the query must stand somewhere")
    func matches() {
        #expect(SearchText.matches("zoe neill", in: "Zoë O’Neill"))
        #expect(SearchText.matches("", in: "anything"))
        #expect(!SearchText.matches("zoe smith", in: "Zoë O’Neill"))
    }
}
