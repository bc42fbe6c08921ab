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

    @Test("at 80 columns an owner gives way to what is to be done: a long name is its last word")
    func narrowOwner() throws {
        let written = try Driven.atDiscussion().then(
            "aask the agency for a night sitter @dn fri<enter><esc>:home<enter>a")
        let row = try #require(written.screen.first { $0.contains("ask the agency") })
        #expect(row.contains("ask the agency for a night sit"))
        #expect(row.contains("  Okafor  "))
        #expect(!row.contains("Grace"))
        #expect(try written.then("/agency<enter>").text.contains("· Grace Okafor ·"))
        var wide = try written.then("<esc>").model
        wide.size = Size(width: 120, height: 24)
        let rows = try drive(wide, "a").screen.filter { $0.contains("ask the agency") }
        #expect(rows.first?.contains("Grace Okafor") == true)
    }

    @Test("a closed action has no age")
    func closed() throws {
        let done = try drive(Model.team(size: Size(width: 120, height: 24)), "a*<space><tab>")
        #expect(done.text.contains("[x]"))
        #expect(!done.text.contains("7d old"))
    }

    @Test("days that two people noted are counted in the row, and both stand below it")
    func disputedDay() throws {
        var driven = try drive(.team(), "a")
        let action = try #require(ActionsState().rows(driven.model).first).id.record
        for day in ["2026-12-24", "2026-12-28"] {
            driven.arrive([
                .revised(Revised(item: action, revision: .due(Day(day)), replaces: [action]))
            ])
        }
        driven = try driven.then("G")
        #expect(driven.screen.contains { $0.contains("> [ ]") && $0.contains("2 dates ") })
        #expect(driven.text.contains("24 Dec") && driven.text.contains("28 Dec"))
        #expect(driven.text.contains("chooses"))
        let row = try #require(ActionsState().rows(driven.model).first { !$0.otherDues.isEmpty })
        let room = ActionsScreen.Room(text: 100, due: 100, owner: 24)
        let spans = ActionsScreen.fields(row, driven.model, in: room)
        #expect(spans[1].text.contains(" | or | "))
    }
}
