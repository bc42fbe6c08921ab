import HuddleCore
import Testing

@Suite("Titles before names")
struct NameTitleTests {
    @Test(
        "a title is known however it is written",
        arguments: ["Dr", "dr.", "MRS", "Sister", "Revd", "Rev.", "Cllr", "Mx"])
    func known(_ word: String) {
        #expect(NameTitle.isTitle(word))
    }

    @Test("a name that begins like a title is none", arguments: ["Drew", "Grace", "", "."])
    func unknown(_ word: String) {
        #expect(!NameTitle.isTitle(word))
    }
}
