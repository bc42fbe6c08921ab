import Testing

@testable import HuddleSettings

struct SuggestionTests {
    private let words = ["name", "word", "privacy", "core-roles"]

    @Test(arguments: [
        ("nmae", "name"), ("wrod", "word"), ("privcy", "privacy"), ("Core_Roles", "core-roles"),
        ("corerole", "core-roles"), ("words", "word"),
    ])
    func aSlipOfTheHandIsRecognised(typed: String, meant: String) {
        #expect(Suggestion.nearest(to: typed, among: words) == meant)
    }

    @Test func anotherWordAltogetherGetsNoSuggestion() {
        #expect(Suggestion.nearest(to: "colour", among: words) == nil)
        #expect(Suggestion.nearest(to: "", among: words) == nil)
        #expect(Suggestion.nearest(to: "name", among: []) == nil)
    }

    @Test func aHugeWordIsNotCompared() {
        #expect(Suggestion.nearest(to: String(repeating: "n", count: 100_000), among: words) == nil)
    }

    @Test func neighboursThatSwappedCountOnce() {
        #expect(Suggestion.distance(Array("abcd"), Array("abdc")) == 1)
        #expect(Suggestion.distance(Array("abcd"), Array("xbcd")) == 1)
        #expect(Suggestion.distance(Array("abcd"), Array("acd")) == 1)
        #expect(Suggestion.distance(Array("kitten"), Array("sitting")) == 3)
    }
}
