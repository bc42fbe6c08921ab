import HuddleCore
import TerminalUI

extension ActionsScreen {
    static let commands: [UICommand] = [
        UICommand(
            "tick-action", "Tick the action or those marked, or take the tick back", .entry,
            keys: [.space], in: [.actions]
        ) { $0.tickSelected() }.hinted("tick").atOnce(),
        UICommand(
            "mark-action", "Mark the action, or take the mark off", .list,
            keys: [.character("v")], in: [.actions]
        ) { $0.markSelected() }.hinted("mark"),
        UICommand(
            "mark-range", "Mark from the last mark to here", .list,
            keys: [.character("V")], in: [.actions]
        ) { $0.markRange() },
        UICommand(
            "mark-all", "Mark all actions shown", .list, keys: [.character("*")], in: [.actions]
        ) { $0.markAll() },
        UICommand("which-actions", "Open, done, or all", .list, keys: [.tab], in: [.actions]) {
            $0.changeActions { state in
                let all = ActionFilter.Status.allCases
                let place = all.firstIndex(of: state.status) ?? 0
                state.status = all[(place + 1) % all.count]
                state.marked = []
            }
        }.hinted("state"),
        UICommand(
            "overdue-only", "Only what is past its date, or everything again", .list,
            keys: [.character("o")], in: [.actions]
        ) {
            $0.changeActions { $0.isOverdueOnly.toggle() }
        }.hinted("overdue"),
        UICommand(
            "sort-actions", "By date, owner, organisation, person, or oldest first", .list,
            keys: [.character("s")], in: [.actions]
        ) {
            $0.changeActions { state in
                let all = ActionsState.Order.allCases
                let place = all.firstIndex(of: state.order) ?? 0
                state.order = all[(place + 1) % all.count]
            }
        }.hinted("sort"),
        UICommand(
            "action-person", "The record of the action's person", .move,
            keys: [.enter], in: [.actions]
        ) { model in
            guard case .actions(let state) = model.stack.top,
                let patient = state.selected(model)?.patient
            else { return [] }
            return model.go(.patientRecord(PatientRecordState(patient: patient)))
        },
    ]
}

extension Model {
    /// The actions marked, in the order of the register; none on other screens.
    var markedActions: [ActionID] {
        guard case .actions(let state) = stack.top else { return [] }
        return state.marked.sorted()
    }

    /// Why nothing is done to the marked actions: some are not on the screen; nil when all of them are.
    var reasonMarksAreHidden: String? {
        guard case .actions(let state) = stack.top, !state.marked.isEmpty else { return nil }
        let hidden = state.marked.subtracting(state.rows(self).map(\.id)).count
        guard hidden > 0 else { return nil }
        let way = filter == nil ? "takes the marks off" : "shows all again"
        return "\(hidden) of \(state.marked.count) marked are not shown here. Esc \(way); * marks "
            + "what is shown."
    }

    /// Ticks all that are open as one step; opens them again when all of them are closed.
    mutating func tick(_ actions: [ActionID]) -> [Effect] {
        let open = actions.filter { record.status(of: $0).isOpen }
        let targets = open.isEmpty ? actions : open
        let status: ActionStatus = open.isEmpty ? .open : .done(clock.today)
        let done = open.isEmpty ? "open again" : "done"
        clearMarks()
        return perform(
            .reviseAll(targets.map(\.record), .status(status)),
            then: AfterSaving(
                notice: "\(counted(targets.count, "action")) \(done). u takes all back."))
    }

    mutating func clearMarks() {
        guard case .actions(var state) = stack.top else { return }
        state.marked = []
        state.lastMarked = nil
        stack.top = .actions(state)
    }

    /// Takes off the marks, then what narrows the actions besides words; false when neither was there.
    mutating func clearNarrowing() -> Bool {
        guard case .actions(let state) = stack.top, state.isNarrowed else { return false }
        if !state.marked.isEmpty {
            clearMarks()
            say("Marks taken off.")
        } else {
            _ = changeActions { $0.isOverdueOnly = false }
        }
        return true
    }

    /// Changes what is shown; the selection stays on its action where that is still shown.
    mutating func changeActions(_ change: (inout ActionsState) -> Void) -> [Effect] {
        guard case .actions(var state) = stack.top else { return [] }
        let selected = stack.top.selectedID(in: self)
        change(&state)
        state.list = ListState()
        stack.top = .actions(state)
        keepLists()
        if let selected { follow(selected) }
        return []
    }

    mutating func markSelected() -> [Effect] {
        guard case .actions(var state) = stack.top, let row = state.selected(self) else {
            return []
        }
        if state.marked.remove(row.id) == nil { state.marked.insert(row.id) }
        state.lastMarked = row.id
        state.move(.down, in: self)
        stack.top = .actions(state)
        return []
    }

    mutating func markRange() -> [Effect] {
        guard case .actions(var state) = stack.top else { return [] }
        let rows = state.rows(self)
        let here = state.list.selected
        guard rows.indices.contains(here),
            let start = rows.firstIndex(where: { $0.id == state.lastMarked })
        else {
            refuse("Mark the first one with v, go to the last, then V marks all between.")
            return []
        }
        state.marked.formUnion(rows[min(start, here)...max(start, here)].map(\.id))
        state.lastMarked = rows[here].id
        stack.top = .actions(state)
        return []
    }

    mutating func markAll() -> [Effect] {
        guard case .actions(var state) = stack.top else { return [] }
        state.marked = Set(state.rows(self).map(\.id))
        stack.top = .actions(state)
        return []
    }
}
