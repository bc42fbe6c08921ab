import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Many actions at once")
struct ActionsCommandsTests {
    private func open(_ driven: Driven) -> Int {
        driven.model.record.openActionCounts(on: driven.model.clock.today).open
    }

    @Test("marked actions are ticked together, and one undo brings all back")
    func bulkTick() throws {
        let driven = try drive(Model.team(), "avv<space>")
        let before = open(try drive(Model.team(), "a"))
        #expect(open(driven) == before - 2)
        #expect(driven.notice.contains("2 actions done"))
        #expect(open(try driven.then("u")) == before)
    }

    @Test("marked actions get a new date together, and one undo brings all back")
    func bulkDate() throws {
        let driven = try drive(Model.team(), "a*r+3d<enter>")
        let due = driven.model.record.allActions.map { driven.model.record.due(of: $0) }
        #expect(Set(due).count == 1 && due.count > 1)
        let undone = try driven.then("u").model.record
        #expect(Set(undone.allActions.map { undone.due(of: $0) }).count > 1)
    }

    @Test("how often an action was carried over is not cut at 80 columns")
    func carried() throws {
        let again = "m<enter>A<enter><enter>xnxnxnxnxf<enter>y:home<enter>a"
        let narrow = try drive(Model.team(size: Size(width: 80, height: 24)), again)
        #expect(narrow.screen.contains { $0.contains("(2nd) ") })
        let wide = try drive(Model.team(size: Size(width: 140, height: 24)), again)
        #expect(wide.screen.contains { $0.contains("(2nd meeting) ") })
    }

    @Test("nothing is done to marked actions that are not on the screen")
    func hiddenMarks() throws {
        let driven = try drive(Model.team(), "av/zzz<enter>")
        let before = open(driven)
        let ticked = try driven.then("<space>")
        #expect(open(ticked) == before)
        #expect(ticked.notice.hasPrefix("1 of 1 marked are not shown here."))
        #expect(open(try ticked.then("<esc><space>")) == before - 1)
    }

    @Test("V marks from the last mark to here")
    func range() throws {
        let driven = try drive(Model.team(), "avjV")
        #expect(driven.model.markedActions.count == 3)
        #expect(driven.text.contains("3 marked"))
        #expect(try drive(Model.team(), "aV").notice.contains("Mark the first one"))
    }

    @Test("without marks Space ticks the selected one, as it does in the discussion")
    func single() throws {
        #expect(try drive(Model.team(), "a<space>").notice.contains("Done"))
    }

    @Test("Esc takes off marks first, then what narrows, then leaves")
    func escape() throws {
        let driven = try drive(Model.team(), "aov")
        #expect(driven.text.contains("overdue only"))
        let unmarked = try driven.then("<esc>")
        #expect(unmarked.model.markedActions.isEmpty && unmarked.text.contains("overdue only"))
        let wide = try unmarked.then("<esc>")
        #expect(wide.place == .actions && !wide.text.contains("overdue only"))
        #expect(try wide.then("<esc>").place == .home)
    }

    @Test("sorting keeps the selection on its action and says how rows are sorted")
    func sorting() throws {
        let driven = try drive(Model.team(), "aj")
        let selected = driven.model.stack.top.selectedID(in: driven.model)
        let sorted = try driven.then("s")
        #expect(sorted.text.contains("by owner"))
        #expect(sorted.model.stack.top.selectedID(in: sorted.model) == selected)
    }

    @Test("a name with an accent stands where its letter does")
    func accents() throws {
        let names = ["Zoë Pike", "Łukasz Bell", "Nora Carr"]
        var driven = try drive(Model.make(patients: names), "")
        driven.arrive(
            driven.model.record.allPatients.map {
                .actionAdded(ActionAdded(patient: $0, text: "Ring"))
            })
        let sorted = try driven.then("asss").model
        guard case .actions(let state) = sorted.stack.top else {
            Issue.record("not the register of actions")
            return
        }
        let people = state.rows(sorted).compactMap(\.patient).map { sorted.record.name(of: $0) }
        #expect(people == ["Łukasz Bell", "Nora Carr", "Zoë Pike"])
    }
}
