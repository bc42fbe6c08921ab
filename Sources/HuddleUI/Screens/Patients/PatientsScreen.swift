import HuddleCore
import TerminalUI

/// The register: everybody the team looks after.
struct PatientsState: Equatable, Sendable, ListScreen {
    var list = ListState()

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// Everybody active, in the order in which they came, as the filter leaves them.
    func rows(_ model: Model) -> [PatientID] {
        model.kept.patients(key(model)) ?? findRows(model)
    }

    /// Looks for the rows: in the record, and with words among everybody found there before.
    func findRows(_ model: Model) -> [PatientID] {
        let key = key(model)
        let active = model.kept.patients(key.withoutWords) ?? model.record.activePatients
        return key.filter == nil ? active : active.filter { fits($0, model) }
    }

    private func fits(_ patient: PatientID, _ model: Model) -> Bool {
        let name = model.searchName(patient)
        guard !model.record.isRestricted(patient) else { return model.passesFilter(name) }
        let place = model.record.value(.place, of: patient) ?? ""
        let stage = model.record.stage(of: patient)?.label ?? ""
        return model.passesFilter("\(name) \(place) \(stage)")
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
        let word = model.settings.word
        let (list, preview) = rect.splitPreview
        let inner = drawPanel(
            "Register: \(counted(rows.count, word.rawValue, word.plural))", into: &canvas, in: list)
        guard !rows.isEmpty else {
            return drawEmpty(
                model.filter == nil
                    ? "Nobody is on the register. Leave with q and run: huddle import patients FILE.csv"
                    : "Nobody fits these words. Esc clears them.",
                into: &canvas, in: inner)
        }
        let width = inner.width - 3
        let discussed = width >= 92 ? "discussed" : "disc."
        let columns = Columns(
            [
                .init(30, least: 14), .init(13, least: 11), .init(26, least: 10),
                .init(DisplayWidth.of(discussed) + 8),
            ], in: width)
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            canvas.write(
                fields(rows[index], model, discussed: discussed), in: columns.cells(of: row),
                over: selection)
        }
        let selected = state.list.settled(count: rows.count, height: inner.height).selected
        if let preview {
            PatientRecordScreen.drawPreview(rows[selected], model, into: &canvas, in: preview)
        }
    }

    /// What stands in a row, field by field. Who was discussed was not seen: `seen` is a visit's word.
    static func fields(
        _ patient: PatientID, _ model: Model, discussed: String = "discussed"
    ) -> [Span] {
        if model.record.isRestricted(patient) {
            return [Span(model.shownName(patient), .restricted)]
        }
        let stage = model.record.stage(of: patient)
        let last = model.record.lastDiscussed(patient)
        return [
            Span(model.shownName(patient)),
            Span(stage?.label ?? "no stage", styleRole(of: stage)),
            Span(model.record.value(.place, of: patient) ?? "", .text),
            Span(last.map { "\(discussed) \($0.brief(on: model.dayShown))" } ?? "not yet", .muted),
        ]
    }
}
