import HuddleCore
import HuddleText
import Testing

@Suite("The code that ties a copy of minutes to the record")
struct SignOffCodeTests {
    @Test("the order in which journals are named does not matter, what they hold does")
    func order() throws {
        let first = try head("k7q2x", 31, "00ff")
        let second = try head("m3f9d", 4, "a1b2")
        let code = SignOffCode.text([first, second])
        #expect(SignOffCode.text([second, first]) == code)
        #expect(try SignOffCode.text([first, head("m3f9d", 5, "a1b2")]) != code)
        #expect(try SignOffCode.text([first, head("m3f9d", 4, "a1b3")]) != code)
        #expect(code.wholeMatch(of: /([0-9A-F]{4}-){2}[0-9A-F]{4}/) != nil)
    }

    @Test(
        "a code counts however it was typed",
        arguments: ["3F9A-C21D-07BE", "3f9ac21d07be", " 3f9a c21d 07be ", "3F9A–C21D–07BE"])
    func typing(typed: String) {
        #expect(SignOffCode.isSame(typed, as: "3F9A-C21D-07BE"))
        #expect(!SignOffCode.isSame(typed, as: "3F9A-C21D-07BF"))
    }

    private func head(_ journal: String, _ sequence: UInt32, _ chain: String) throws -> JournalHead
    {
        JournalHead(
            journal: try #require(JournalID(journal)), sequence: sequence, chain: chain)
    }
}
