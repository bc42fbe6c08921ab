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
        ) { $0.tickSelected() }.hinted("tick").atOnce(),
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
        let overdue = rows.count { $0.isOverdue(on: model.clock.today) }
        let inner = drawPanel(
            "Actions: \(rows.count) \(state.status.rawValue)",
            overdue > 0 ? "! \(overdue) overdue" : "", into: &canvas, in: rect.atMost(140))
        guard !rows.isEmpty else {
            let words =
                model.filter == nil
                ? "No action here. Actions are agreed in a meeting: a on a person. Tab shows the others."
                : "No action fits these words. Esc clears them."
            return drawEmpty(words, into: &canvas, in: inner)
        }
        let columns = columns(in: inner.width - 3)
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            canvas.write(fields(rows[index], model), in: columns.cells(of: row), over: selection)
        }
    }

    /// What is to be done has the room that the others leave.
    private static func columns(in width: Int) -> Columns {
        let (owner, patient) = width >= 90 ? (24, 24) : (15, 15)
        let text = max(18, width - 3 - 9 - owner - patient - 8)
        return Columns(
            [
                .init(3), .init(9), .init(text, least: 18), .init(owner, least: 8),
                .init(patient, least: 8),
            ], in: width)
    }

    private static func fields(_ row: ActionRow, _ model: Model) -> [Span] {
        let isOver = row.isOverdue(on: model.clock.today)
        let due = (isOver ? "! " : "  ") + (row.due?.brief ?? "no date")
        let isCarried = row.carried > 0 && row.status.isOpen
        let text = row.text + (isCarried ? " (\(ordinal(row.carried + 1)) meeting)" : "")
        return [
            Span(row.status.isOpen ? "[ ]" : "[x]"), Span(due, isOver ? .overdue : .text),
            Span(text), Span(model.shownOwner(row.owner), .label),
            Span(row.patient.map { model.shownName($0) } ?? "the team", .muted),
        ]
    }

    /// One action in a row that nobody selects: when, what, who.
    static func drawBrief(
        _ row: ActionRow, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let owner = 18
        let columns = Columns(
            [.init(9), .init(max(12, rect.width - 9 - owner - 4), least: 12), .init(owner)],
            in: rect.width)
        canvas.write(Array(fields(row, model)[1...3]), in: columns.cells(of: rect))
    }
}
