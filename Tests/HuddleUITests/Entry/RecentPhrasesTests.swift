import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Phrases that the team used lately")
struct RecentPhrasesTests {
    /// Two people of whom the same was said, then a third whose line begins the same.
    private static func saidOfTwo() throws -> Driven {
        let said = "cdn: mouth care by the hour, settled<enter><esc>nn"
        return try drive(Model.team(), "m<enter>A<enter>j<enter>\(said)\(said)")
    }

    @Test("what was said of two people finishes the line about a third, on Tab alone")
    func offered() throws {
        let typing = try Self.saidOfTwo().then("cdn: mou")
        #expect(typing.text.contains("Tab: mouth care by the hour, settled"))
        #expect(typing.line == "dn: mou", "nothing is taken without Tab")
        #expect(try typing.then("<tab>").line == "dn: mouth care by the hour, settled")
    }

    @Test("what was said of one person only is offered about nobody else")
    func factsStay() throws {
        let driven = try Driven.atDiscussion()
        let said = try driven.then("cdn: grade two sore on the left heel<enter><esc>nn")
        let other = try said.then("cdn: gra")
        #expect(!other.text.contains("left heel"))
        let back = try said.then("bcdn: gra")
        #expect(back.text.contains("Tab: grade two sore on the left heel"))
    }

    @Test("an owner or a date typed already is not typed over")
    func nothingOver() throws {
        let driven = try Driven.atDiscussion().then("aorder chair @ot fri<enter>")
        #expect(try driven.then("ord").text.contains("Tab: order chair"))
        let owned = try driven.then("ord @o")
        #expect(!owned.text.contains("Tab: order chair"))
        #expect(try driven.then("ord<tab> @gp mon<enter><esc>").entries.last == "order chair")
    }

    @Test("a kind of line has its own phrases, and two letters are too few")
    func kinds() throws {
        let driven = try Driven.atDiscussion().then("aorder chair @ot fri<enter><esc>")
        let (decision, short) = try (driven.then("dord"), driven.then("aor"))
        #expect(!decision.text.contains("Tab: order chair"))
        #expect(!short.text.contains("Tab: order chair"))
    }

    @Test("only the latest meetings are looked at, however long the record")
    func latestOnly() throws {
        let record = try Model.team().record
        let phrases = RecentPhrases(record, roles: .shipped)
        let patient = try #require(record.allPatients.first)
        #expect(
            phrases.going(on: "gp reviews", .action, about: patient) == ["GP reviews analgesia"])
        #expect(phrases.going(on: "gp", .action, about: patient).isEmpty)
    }
}
