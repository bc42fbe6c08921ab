import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("A screen for a report of a fault")
struct MaskedScreenTests {
    @Test("no name and no number is in it, at any level of names", arguments: PrivacyLevel.allCases)
    func masked(level: PrivacyLevel) throws {
        let driven = try Driven.atDiscussion(size: Size(width: 120, height: 36), privacy: level)
            .then(":dump<enter>")
        guard case .dump(let text) = driven.effects.last else {
            Issue.record("nothing was written")
            return
        }
        for word in ["Ellis", "Margaret", "Bell", "Okafor", "0018", "Łukasz", "M.E.", "R-17"] {
            #expect(!text.contains(word), "\(word) in \(text)")
        }
        #expect(text.contains("Running order"))
        #expect(text.contains("Discussion · 120x36 · theme dark"))
    }

    @Test("no day of birth is in it")
    func born() throws {
        let driven = try drive(Model.team(size: Size(width: 120, height: 36)), "p<enter>")
        #expect(driven.text.contains("4 May 1942"))
        #expect(!driven.model.maskedScreen.contains("1942"))
    }

    @Test("nothing moves: every row is as wide as it was")
    func width() throws {
        let driven = try Driven.atDiscussion()
        let rows = view(driven.model).glyphs()
        let masked = driven.model.maskedScreen.split(
            separator: "\n", omittingEmptySubsequences: false)
        for (row, shown) in zip(rows, masked) {
            #expect(DisplayWidth.of(row) == DisplayWidth.of(String(shown)), "\(shown)")
        }
    }

    @Test(":dump-record writes the screen and the record; :dump is the first of the two")
    func record() throws {
        let driven = try Driven.atDiscussion()
        let both = try driven.then(":dump-record<enter>")
        guard case .dumpRecord(let screen) = both.effects.last else {
            Issue.record("no record was asked for")
            return
        }
        #expect(screen.hasSuffix("--- Discussion · 80x24 · theme dark\n"))
        #expect(!screen.contains("Ellis") && !screen.contains("being masked"))
        #expect(both.notice.hasPrefix("The record is being masked."))
        guard case .dump = try driven.then(":dump<enter>").effects.last else {
            Issue.record(":dump is no longer the first of the two")
            return
        }
    }

    @Test("the footer stays as it is, though somebody is called as one of its words")
    func footer() throws {
        let driven = try drive(Model.make(patients: ["Mark Help"]), "p")
        let footer = try #require(driven.screen.last)
        #expect(footer.contains("help"))
        let masked = driven.model.maskedScreen
        #expect(masked.split(separator: "\n").contains(Substring(footer)))
        #expect(!masked.contains("Mark"))
    }

    @Test("what two records may cut or shorten differently is hidden whosever it is")
    func cuts() {
        let mask = IdentifierMask(TeamRecord())
        #expect(mask.masked("Marg… of 12 …0018, M.E. Ann") == "xxxx… of 12 …xxxx, x.x. Ann")
        #expect(mask.masked("ring 07700 900123 by 27 Nov") == "ring xxxxxxxxxxxx by 27 Nov")
        #expect(mask.masked("to a.b@nhs.example now") == "to xxxxxxxxxxxxxxx now")
    }
}
