import HuddleCore
import Testing

@Suite("Words looked for in many texts")
struct FoldedWordsTests {
    @Test(
        "every word must stand somewhere, whole or in part",
        arguments: [
            ("", true), ("  ", true), ("bed", true), ("ed ord", true), ("bed chair", false),
            ("order profiling bed", true), ("bedd", false), ("zoë", true), ("ZOE bed", true),
            ("order profiling bed zoe and more than the text has", false),
        ])
    func stand(words: String, isThere: Bool) {
        let text = SearchText.folded("Order profiling bed · Zoë")
        #expect(FoldedWords(words).stand(in: text) == isThere)
    }
}
