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

    @Test("every word of the query must stand somewhere")
    func matches() {
        #expect(SearchText.matches("zoe neill", in: "Zoë O’Neill"))
        #expect(SearchText.matches("", in: "anything"))
        #expect(!SearchText.matches("zoe smith", in: "Zoë O’Neill"))
    }
}
