import HuddleCore
import TerminalUI

enum TeamScreen {
    static let commands: [UICommand] = [
        UICommand(
            "which-team", "People, what roles do, or whom to ring", .move, keys: [.tab], in: [.team]
        ) {
            model in
            guard case .team(let state) = model.stack.top else { return [] }
            model.filter = nil
            model.stack.top = .team(TeamState(pane: state.pane.next))
            return []
        }.hinted("people/roles/ring"),
        UICommand(
            "role-of", "What the role of the person selected does", .move, keys: [.enter],
            in: [.team]
        ) { $0.showRoleOfSelected() }.hinted("role"),
    ]

    static func draw(
        _ state: TeamState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        switch state.pane {
        case .directory: drawDirectory(state, model, into: &canvas, in: rect)
        case .roles: RoleGuideView(state, model).draw(into: &canvas, in: rect)
        case .services: ServicesView.draw(state, model, into: &canvas, in: rect)
        }
    }

    private static func drawDirectory(
        _ state: TeamState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let people = state.people(model)
        let inner = drawPanel(
            "Team: \(counted(people.count, "person", "people"))", "Tab shows what roles do",
            into: &canvas, in: rect.atMost(154))
        guard !people.isEmpty else {
            return drawEmpty(
                model.filter == nil
                    ? "Nobody is in the directory. Leave with q and run: "
                        + "huddle import professionals FILE.csv. Tab shows what roles do."
                    : "Nobody fits these words. Esc clears them.",
                into: &canvas, in: inner)
        }
        let columns = columns(people, model, in: inner.width - 3)
        let selected = state.list.settled(count: people.count, height: inner.height).selected
        let known = fields(people[selected], model).map(\.text).filter { !$0.isEmpty }
        let list = drawDetail(known.joined(separator: " · "), into: &canvas, in: inner)
        drawRows(count: people.count, state.list, into: &canvas, in: list) {
            canvas, index, row, selection in
            canvas.write(fields(people[index], model), in: columns.cells(of: row), over: selection)
        }
    }

    /// Who somebody is and how they are reached.
    static func fields(_ id: ProfessionalID, _ model: Model) -> [Span] {
        [
            Span(model.record.name(of: id)),
            Span(model.settings.roles.role(model.record.role(of: id)).name, .label),
            Span(model.record.value(.organisation, of: id) ?? "", .muted),
            Span(model.record.value(.phone, of: id) ?? "", .text),
            Span(model.record.value(.champion, of: id).map { "champion: \($0)" } ?? "", .done),
        ]
    }

    /// A column that nobody fills has no room.
    private static func columns(
        _ people: [ProfessionalID], _ model: Model, in width: Int
    ) -> Columns {
        func isFilled(_ field: ProfessionalField) -> Bool {
            people.contains { model.record.value(field, of: $0) != nil }
        }
        let more = width < 148 ? 0 : 8
        return Columns(
            [
                .init(24 + more, least: 14), .init(27, least: 12),
                isFilled(.organisation) ? .extra(22 + more, least: 16) : .init(0),
                isFilled(.phone) ? .init(13) : .init(0),
                isFilled(.champion) ? .extra(24 + more, least: 20) : .init(0),
            ], in: width)
    }
}

extension Model {
    /// Turns from somebody to what their role does.
    mutating func showRoleOfSelected() -> [Effect] {
        guard case .team(let state) = stack.top, state.pane == .directory else {
            refuse("Tab goes back to the people.")
            return []
        }
        let people = state.people(self)
        guard people.indices.contains(state.list.selected) else { return [] }
        filter = nil
        let role = record.role(of: people[state.list.selected])
        let place = settings.roles.roles.firstIndex { $0.id == role } ?? 0
        stack.top = .team(TeamState(list: ListState(selected: place), pane: .roles))
        return []
    }
}
