import Testing

@testable import HuddleDemo

@Suite("Phrases with places to fill")
struct PhraseTests {
    private let wording = Wording(
        name: "Zoë", sex: .female, carer: "Colin", relation: "brother", carerSex: .male,
        home: "Rosewood House", matters: "the roses", day: "Friday", died: "")

    @Test(
        "a place takes its word, with a capital where the place has one",
        arguments: [
            ("{name} sleeps at {home}", "Zoë sleeps at Rosewood House"),
            ("{They} asks {carer} on {day}", "She asks Colin on Friday"),
            ("what {they_carer} fears for {them}self", "What he fears for herself"),
            ("“{Matters}. That is all.”", "“The roses. That is all.”"),
        ])
    func places(_ source: String, _ expected: String) throws {
        var random = SplitMix64(seed: 1)
        #expect(try #require(Phrase(source)).spoken(wording, &random) == expected)
    }

    @Test("one of several phrases is taken, and all of them come up")
    func choices() throws {
        var random = SplitMix64(seed: 1)
        let phrase = try #require(Phrase("woke [once|twice|on {day}]"))
        let heard = Set((0..<50).map { _ in phrase.spoken(wording, &random) })
        #expect(heard == ["Woke once", "Woke twice", "Woke on Friday"])
    }

    @Test(
        "an unknown place or an open bracket is no phrase",
        arguments: ["{nobody} came", "[once|twice", "once]", "{name", "}"])
    func faults(_ source: String) {
        #expect(Phrase(source) == nil)
    }
}
