import HuddleCore
import TerminalUI

/// The directory: who the team works with, in which role, and how to reach them.
struct TeamState: Equatable, Sendable, ListScreen {
    var list = ListState()

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// Everybody in the directory as the filter leaves them.
    func rows(_ model: Model) -> [ProfessionalID] {
        model.record.allProfessionals.filter { id in
            let role = model.settings.roles.role(model.record.role(of: id)).name
            let organisation = model.record.value(.organisation, of: id) ?? ""
            return model.passesFilter("\(model.record.name(of: id)) \(role) \(organisation)")
        }
    }
}

enum TeamScreen {
    static let commands: [UICommand] = []

    static func draw(
        _ state: TeamState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let rows = state.rows(model)
        canvas.box(rect, title: "Team: \(rows.count)")
        let inner = rect.inset(by: 1)
        guard !rows.isEmpty else {
            return drawEmpty(
                "Nobody is in the directory. Leave with q and run: huddle import professionals FILE.csv",
                into: &canvas, in: inner)
        }
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            let id = rows[index]
            let (name, rest) = row.splitLeft(row.width / 3)
            let (role, reach) = rest.splitLeft(rest.width / 2)
            canvas.writeFitted(model.record.name(of: id), in: name, role: selection ?? .text)
            let words = model.settings.roles.role(model.record.role(of: id)).name
            canvas.writeFitted(words, in: role, role: selection ?? .label)
            let contact = [
                model.record.value(.organisation, of: id), model.record.value(.phone, of: id),
            ].compactMap { $0 }
            canvas.writeFitted(
                contact.joined(separator: " · "), in: reach, role: selection ?? .muted)
        }
    }
}
