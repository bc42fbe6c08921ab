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
}
