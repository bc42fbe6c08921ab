import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("A selection stays with what it was on")
struct RowIDTests {
    /// Somebody else writes lines while a list is looked at.
    private func arriving(_ changes: [Change], in driven: Driven) -> Driven {
        var driven = driven
        var pen = Pen(journal: JournalID(random: 77), by: "chair")
        // A clock before everything: the new lines sort in front of those that are there.
        let events = changes.map { change in
            pen.write([change], at: driven.model.clock.now, after: 0)
        }
        driven.take(.arrived(events.flatMap { $0 }, heads: []))
        return driven
    }

    private let newcomer = Change.patientAdded([.name: "Aaron Early", .stage: "A"])

    @Test("a person who comes onto the register does not move the selection to another")
    func register() throws {
        let before = try drive(Model.team(), "pj")
        let selected = before.model.stack.top.selectedID(in: before.model)
        let after = arriving([newcomer], in: before)
        #expect(after.model.record.activePatients.first != before.model.record.activePatients.first)
        #expect(after.model.stack.top.selectedID(in: after.model) == selected)
    }

    @Test("an action that comes in does not put the tick on another")
    func actions() throws {
        let before = try drive(Model.team(), "aj")
        let selected = before.model.stack.top.selectedID(in: before.model)
        let early = Change.actionAdded(
            ActionAdded(text: "urgent", due: before.model.clock.today.advanced(by: -100)))
        let after = arriving([early], in: before)
        #expect(after.text.contains("urgent"))
        #expect(after.model.stack.top.selectedID(in: after.model) == selected)
    }

    @Test("a list one comes back to is as it was left, words and selection")
    func back() throws {
        let list = try drive(Model.team(), "p/rosewood<enter>j")
        let inside = arriving([newcomer], in: try list.then("<enter>"))
        let back = try inside.then("<esc>")
        #expect(back.model.filter?.text == "rosewood")
        #expect(
            back.model.stack.top.selectedID(in: back.model)
                == list.model.stack.top.selectedID(in: list.model))
    }

    @Test("words that narrow a list are gone when it is left")
    func filtersEnd() throws {
        #expect(try drive(Model.team(), "p/rosewood<enter><esc><esc>p").model.filter == nil)
    }
}
