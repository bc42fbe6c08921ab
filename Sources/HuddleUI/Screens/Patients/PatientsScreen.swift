import HuddleCore
import TerminalUI

/// The register: everybody the team looks after.
struct PatientsState: Equatable, Sendable, ListScreen {
    var list = ListState()

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// Everybody active, by name, as the filter leaves them.
    func rows(_ model: Model) -> [PatientID] {
        model.record.activePatients.filter { patient in
            let place = model.record.value(.place, of: patient) ?? ""
            return model.passesFilter(
                "\(model.searchName(patient)) \(place) \(model.record.stage(of: patient)?.label ?? "")"
            )
        }
    }
}

enum PatientsScreen {
    static let commands: [UICommand] = [
        UICommand(
            "open-record", "The record of the person selected", .move,
            keys: [.enter], in: [.patients]
        ) { model in
            guard case .patients(let state) = model.stack.top else { return [] }
            let rows = state.rows(model)
            guard rows.indices.contains(state.list.selected) else { return [] }
            return model.go(.patientRecord(PatientRecordState(patient: rows[state.list.selected])))
        }.hinted("open")
    ]

    static func draw(
        _ state: PatientsState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let rows = state.rows(model)
        canvas.box(rect, title: "Register: \(rows.count) \(model.settings.word.plural)")
        let inner = rect.inset(by: 1)
        guard !rows.isEmpty else {
            return drawEmpty(
                model.filter == nil
                    ? "Nobody is on the register. Leave with q and run: huddle import patients FILE.csv"
                    : "Nobody fits these words.",
                into: &canvas, in: inner)
        }
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            let patient = rows[index]
            let (name, rest) = row.splitLeft(row.width * 2 / 5)
            let (stage, place) = rest.splitLeft(14)
            canvas.writeFitted(model.shownName(patient), in: name, role: selection ?? .text)
            let known = model.record.stage(of: patient)
            canvas.writeFitted(
                known?.label ?? "no stage", in: stage, role: selection ?? styleRole(of: known))
            let seen =
                model.record.lastDiscussed(patient).map { "last discussed \($0.short)" }
                ?? "not discussed yet"
            let words = [model.record.value(.place, of: patient), seen].compactMap { $0 }
            canvas.writeFitted(words.joined(separator: " · "), in: place, role: selection ?? .muted)
        }
    }
}
