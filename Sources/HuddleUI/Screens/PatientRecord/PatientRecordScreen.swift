import HuddleCore
import TerminalUI

/// One person's record, field by field; Enter changes the one selected.
struct PatientRecordState: Equatable, Sendable, ListScreen {
    let patient: PatientID
    var list = ListState()

    init(patient: PatientID) {
        self.patient = patient
    }

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// The fields that a shared screen may show, as the filter leaves them.
    func rows(_ model: Model) -> [PatientField] {
        PatientField.allCases.filter { field in
            !field.isPrivate && isShown(field, model) && model.passesFilter(field.label)
        }
    }

    /// What names the person is shown only at the level that shows names.
    private func isShown(_ field: PatientField, _ model: Model) -> Bool {
        model.privacy == .full || field.group != .identity
    }
}

enum PatientRecordScreen {
    static let commands: [UICommand] = [
        UICommand(
            "edit-field", "Change the field selected", .entry,
            keys: [.enter], in: [.patientRecord]
        ) { model in
            guard case .patientRecord(let state) = model.stack.top else { return [] }
            let rows = state.rows(model)
            guard rows.indices.contains(state.list.selected) else { return [] }
            let field = rows[state.list.selected]
            model.open(
                .field(field, state.patient),
                text: model.record.value(field, of: state.patient) ?? "")
            return []
        }.hinted("change").writing()
    ]

    static func draw(
        _ state: PatientRecordState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let rows = state.rows(model)
        let panel = Rect(
            x: rect.x, y: rect.y, width: min(rect.width, Layout.widestText), height: rect.height)
        canvas.box(panel, title: "Record of \(model.shownName(state.patient))")
        drawRows(count: rows.count, state.list, into: &canvas, in: panel.inset(by: 1)) {
            canvas, index, row, selection in
            let (label, value) = row.splitLeft(24)
            let field = rows[index]
            canvas.writeFitted(field.label, in: label, role: selection ?? .label)
            let versions = model.record.patients[state.patient]?.field(field)
            let words = versions.map { model.record.disputedText($0) } ?? ""
            canvas.writeFitted(
                words.isEmpty ? "not recorded" : words, in: value,
                role: selection ?? (words.isEmpty ? .muted : .text))
        }
    }
}
