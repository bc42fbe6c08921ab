import HuddleCore
import TerminalUI

/// Whom to ring: for the person under discussion first, then local services, then everybody.
enum ServicesView {
    /// One line of the list.
    struct Row: Equatable {
        let name: String
        let text: String
    }

    static func draw(
        _ state: TeamState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let rows = rows(model)
        let inner = drawPanel(
            "Whom to ring", "Tab shows the team", into: &canvas, in: rect.readable)
        guard !rows.isEmpty else {
            return drawEmpty(
                "Nobody is noted. [[signpost]] in team.toml adds local services; the directory "
                    + "brings telephone numbers.", into: &canvas, in: inner)
        }
        let items = rows.map {
            paragraph($0.name, .heading, width: inner.width - 3)
                + paragraph($0.text, .text, indent: 2, width: inner.width - 3)
        }
        drawParagraphs(items, state.list, into: &canvas, in: inner)
    }

    /// The rows as the filter leaves them.
    static func rows(_ model: Model) -> [Row] {
        let person = model.currentPatient.map { forPerson($0, model) } ?? []
        let services = model.settings.signposts.map { Row(name: $0.name, text: $0.text) }
        let reachable = model.record.allProfessionals.filter {
            model.record.value(.phone, of: $0) != nil || model.record.value(.hours, of: $0) != nil
        }
        let all = person + services + reachable.map { row($0, model) }
        return all.filter { model.passesFilter("\($0.name) \($0.text)") }
    }

    /// The nominated contact, and the staff of the home where the person lives.
    private static func forPerson(_ patient: PatientID, _ model: Model) -> [Row] {
        guard !model.record.isRestricted(patient) else { return [] }
        let name = model.shownName(patient)
        let contact = model.record.value(.contact, of: patient).map {
            Row(name: "For \(name): nominated contact", text: $0)
        }
        let home = model.record.careHome(of: patient)
        let staff = home.map(model.record.staff) ?? []
        return [contact].compactMap { $0 }
            + staff.map { Row(name: "For \(name): \(home ?? "")", text: words($0, model)) }
    }

    private static func row(_ id: ProfessionalID, _ model: Model) -> Row {
        let role = model.settings.roles.role(model.record.role(of: id))
        return Row(name: role.name, text: words(id, model))
    }

    private static func words(_ id: ProfessionalID, _ model: Model) -> String {
        [
            model.record.name(of: id), model.record.value(.organisation, of: id),
            model.record.value(.phone, of: id), model.record.value(.hours, of: id),
        ].compactMap { $0 }.joined(separator: ", ")
    }
}
