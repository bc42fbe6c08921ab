import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Versions of minutes beside each other")
struct MinutesVersionsTests {
    /// The minutes of last week, signed off and added to so many times.
    private func reader(amendments: Int) throws -> Driven {
        var driven = try drive(Model.team(size: Size(width: 100, height: 50)), "r<enter>")
        for dose in 0..<amendments {
            driven = try driven.then("A<enter>\(dose + 5) mg because misheard<enter>")
        }
        return driven
    }

    @Test("c puts the one other version beside the one that is read, the earlier on the left")
    func two() throws {
        let compared = try reader(amendments: 1).then("c")
        #expect(compared.place == .reading)
        #expect(compared.text.contains("version 1") && compared.text.contains("version 2"))
        #expect(compared.text.contains("+ Version 2: 5 mg"))
        #expect(try compared.then("<esc>").place == .minutes)
        let first = try reader(amendments: 1).then("Vc")
        #expect(first.text.contains("+ Version 2: 5 mg"))
    }

    @Test("of more versions any two are chosen")
    func three() throws {
        let asked = try reader(amendments: 2).then("c")
        #expect(asked.text.contains("Beside version 3"))
        let compared = try asked.then("2<enter>")
        #expect(compared.text.contains("version 2") && compared.text.contains("version 3"))
        #expect(compared.text.contains("+ Version 3: 6 mg"))
        #expect(!compared.text.contains("+ Version 2"))
        #expect(try compared.then("c").screen.contains { $0.contains(">") && $0.contains("6 mg") })
    }

    @Test("the title says which version is read, and of an earlier one that it is not the latest")
    func title() throws {
        let latest = try reader(amendments: 1)
        #expect(latest.screen[1].contains("Minutes 14 Nov 2026 · version 2 of 2 ─"))
        let first = try latest.then("V")
        #expect(first.screen[1].contains("Minutes 14 Nov 2026 · version 1 of 2, not the latest"))
        #expect(try first.then("V").screen[1] == latest.screen[1])
        #expect(!(try reader(amendments: 0).screen[1].contains("version")))
    }

    @Test("minutes of one version have nothing to stand beside")
    func one() throws {
        let driven = try reader(amendments: 0).then("c")
        #expect(driven.notice == "There is one version of these minutes.")
        #expect(driven.place == .minutes)
    }
}
