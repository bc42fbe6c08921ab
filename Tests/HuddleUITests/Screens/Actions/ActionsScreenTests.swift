import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The register of actions")
struct ActionsScreenTests {
    @Test("a wide window shows how old each open action is, a narrow one of the selected alone")
    func age() throws {
        let wide = try drive(Model.team(size: Size(width: 120, height: 24)), "a")
        let ages = wide.screen.count { $0.contains("7d old") }
        #expect(ages == 3)
        let narrow = try drive(Model.team(size: Size(width: 80, height: 24)), "a")
        #expect(!narrow.text.contains("7d old"))
        #expect(narrow.screen.count { $0.contains("agreed 14 Nov 2026") } == 1)
    }

    @Test("a closed action has no age")
    func closed() throws {
        let done = try drive(Model.team(size: Size(width: 120, height: 24)), "a*<space><tab>")
        #expect(done.text.contains("[x]"))
        #expect(!done.text.contains("7d old"))
    }
}
