import HuddleCore
import TerminalUI

/// The roles in a list, and beside or below it what the one selected does.
struct RoleGuideView {
    private let state: TeamState
    private let model: Model

    init(_ state: TeamState, _ model: Model) {
        self.state = state
        self.model = model
    }

    func draw(into canvas: inout Canvas, in rect: Rect) {
        let roles = state.roles(model)
        let isWide = rect.width >= 70
        let (list, guide) =
            isWide ? rect.atMost(130).splitLeft(38) : rect.splitTop(max(2, rect.height / 3))
        let inner = drawPanel(counted(roles.count, "role"), into: &canvas, in: list)
        guard !roles.isEmpty else {
            return drawEmpty("No role fits these words. Esc clears them.", into: &canvas, in: inner)
        }
        drawRows(count: roles.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            let columns = Columns([.init(row.width - 7, least: 12), .init(5)], in: row.width)
            let short = roles[index].short
            // What is typed before the colon, where it is shorter than the name.
            let typed = short.count < 5 ? short + ":" : ""
            let fields = [Span(roles[index].name), Span(typed, .muted)]
            canvas.write(fields, in: columns.cells(of: row), over: selection)
        }
        let selected = state.list.settled(count: roles.count, height: inner.height).selected
        draw(roles[selected], into: &canvas, in: guide)
    }

    private func draw(_ role: Role, into canvas: inout Canvas, in rect: Rect) {
        let inner = drawPanel(role.name, role.sector.label, into: &canvas, in: rect)
            .inset(horizontally: 1, vertically: 0)
        let lines = lines(role, width: inner.width, isAiry: inner.height > 12)
        for (number, line) in lines.prefix(inner.height).enumerated() {
            canvas.writeFitted(line.text, in: inner.row(number), role: line.role)
        }
    }

    private func lines(_ role: Role, width: Int, isAiry: Bool) -> [Span] {
        var parts: [[Span]] = []
        if let guide = model.settings.roleGuides[role.id] {
            parts = [
                part("What they do", guide.does, width),
                part("When to call", guide.callWhen, width),
                part("What they need from you", guide.needsFromYou, width),
            ]
        } else {
            parts = [[Span("Nothing is written about this role yet.", .muted)]]
        }
        let people = model.record.allProfessionals.filter { model.record.role(of: $0) == role.id }
        let names = people.map { id in
            [model.record.name(of: id), model.record.value(.phone, of: id)].compactMap { $0 }
                .joined(separator: ", ")
        }
        if let contact = model.settings.roleGuides[role.id]?.localContact {
            parts.append(part("Whom to ring", contact, width))
        }
        if !names.isEmpty { parts.append(part("Here", names.joined(separator: "; "), width)) }
        return Array(parts.joined(separator: isAiry ? [Span("")] : []))
    }

    private func part(_ title: String, _ text: String, _ width: Int) -> [Span] {
        [Span(title, .label)] + TextLayout.wrap(text, to: width).map { Span($0) }
    }
}
