import HuddleCore
import TerminalUI

/// The register of actions, earliest due first.
struct ActionsState: Equatable, Sendable, ListScreen {
    var list = ListState()
    var status = ActionFilter.Status.open

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// The actions as the filter leaves them.
    func rows(_ model: Model) -> [ActionRow] {
        model.kept.actions(key(model)) ?? findRows(model)
    }

    /// Looks through the record for the rows.
    func findRows(_ model: Model) -> [ActionRow] {
        var filter = ActionFilter()
        filter.status = status
        let rows = model.record.actionRegister(
            filter, today: model.clock.today, roles: model.settings.roles)
        guard model.filter != nil else { return rows }
        return rows.filter { row in
            let name = row.patient.map { model.searchName($0) } ?? ""
            let organisation = row.owner.flatMap(model.record.organisation) ?? ""
            return model.passesFilter(
                "\(row.text) \(model.shownOwner(row.owner)) \(organisation) \(name)")
        }
    }

    func selected(_ model: Model) -> ActionRow? {
        let rows = rows(model)
        return rows.indices.contains(list.selected) ? rows[list.selected] : nil
    }
}

enum ActionsScreen {
    static let commands: [UICommand] = [
        UICommand(
            "tick-action", "Tick the action, or take the tick back", .entry,
            keys: [.space], in: [.actions]
        ) { $0.tickSelected() }.hinted("tick").writing(),
        UICommand("which-actions", "Open, done, or all", .list, keys: [.tab], in: [.actions]) {
            model in
            guard case .actions(var state) = model.stack.top else { return [] }
            let all = ActionFilter.Status.allCases
            let place = all.firstIndex(of: state.status) ?? 0
            state.status = all[(place + 1) % all.count]
            state.list = ListState()
            model.stack.top = .actions(state)
            return []
        }.hinted("open/done/all"),
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

    static func draw(
        _ state: ActionsState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let rows = state.rows(model)
        canvas.box(rect, title: "Actions: \(rows.count) \(state.status.rawValue)")
        let inner = rect.inset(by: 1)
        guard !rows.isEmpty else {
            return drawEmpty(
                "No action here. Actions are agreed in a meeting: a on a person. Tab shows the others.",
                into: &canvas, in: inner)
        }
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            draw(rows[index], model, into: &canvas, in: row, selection)
        }
    }

    private static func draw(
        _ row: ActionRow, _ model: Model, into canvas: inout Canvas, in rect: Rect,
        _ selection: StyleRole?
    ) {
        let (mark, rest) = rect.splitLeft(4)
        let (due, words) = rest.splitLeft(12)
        let (name, left) = words.splitRight(min(22, words.width / 4))
        let (owner, text) = left.splitRight(min(22, left.width / 3))
        let isOver = row.isOverdue(on: model.clock.today)
        canvas.writeFitted(row.status.isOpen ? "[ ]" : "[x]", in: mark, role: selection ?? .text)
        let dueWords =
            (isOver ? "! " : "")
            + (row.due.map { "\($0.civil.day) \($0.short.suffix(3))" } ?? "no date")
        canvas.writeFitted(dueWords, in: due, role: selection ?? (isOver ? .overdue : .text))
        let carried = row.carried > 0 && row.status.isOpen ? " (carried \(row.carried)x)" : ""
        canvas.writeFitted(
            TextLayout.fit(row.text + carried, to: text.width - 1), in: text,
            role: selection ?? .text)
        canvas.writeFitted(
            TextLayout.fit(model.shownOwner(row.owner), to: owner.width - 1), in: owner,
            role: selection ?? .label)
        canvas.writeFitted(
            row.patient.map { model.shownName($0) } ?? "the team", in: name,
            role: selection ?? .muted)
    }
}
