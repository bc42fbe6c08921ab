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
        allFields(model).filter { model.passesFilter($0.label) }
    }

    /// Every field that a shared screen may show: of somebody who objects to being discussed, that
    /// they do, and nothing else.
    func allFields(_ model: Model) -> [PatientField] {
        if model.record.isRestricted(patient) { return [.objection] }
        return PatientField.allCases.filter { !$0.isPrivate && isShown($0, model) }
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
            return model.change(rows[state.list.selected], of: state.patient)
        }.hinted("change").writing(),
        UICommand(
            "request", "Ask that the person be discussed at the next meeting", .entry,
            keys: [.character("+")], in: [.patientRecord]
        ) { model in
            guard case .patientRecord(let state) = model.stack.top else { return [] }
            return model.openEntry(.request(state.patient))
        }.hinted("ask for").writing(),
    ]

    static func draw(
        _ state: PatientRecordState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let rows = state.rows(model)
        let inner = drawPanel(
            "Record of \(model.shownName(state.patient))", into: &canvas, in: rect.readable)
        guard !rows.isEmpty else {
            return drawEmpty(
                "No field fits these words. Esc clears them.", into: &canvas, in: inner)
        }
        let columns = columns(in: inner.width - 3)
        let selected = state.list.settled(count: rows.count, height: inner.height).selected
        let past = history(rows[selected], of: state.patient, model)
        let (below, list) = inner.splitBottom(inner.height < 10 ? 0 : min(5, past.count + 1))
        drawHistory(past, rows[selected], into: &canvas, in: below)
        drawRows(count: rows.count, state.list, into: &canvas, in: list) {
            canvas, index, row, selection in
            let fields = fields(rows[index], of: state.patient, model)
            canvas.write(fields, in: columns.cells(of: row), over: selection)
        }
    }

    /// What is known of somebody, beside a list in which they are selected.
    static func drawPreview(
        _ patient: PatientID, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let inner = drawPanel(
            "Record of \(model.shownName(patient))", "Enter opens it", into: &canvas, in: rect
        ).inset(horizontally: 1, vertically: 0)
        let known = PatientRecordState(patient: patient).allFields(model)
            .filter { model.record.value($0, of: patient) != nil }
        for (line, field) in known.prefix(inner.height).enumerated() {
            let fields = fields(field, of: patient, model)
            canvas.write(fields, in: columns(in: inner.width).cells(of: inner.row(line)))
        }
    }

    private static func columns(in width: Int) -> Columns {
        // "not recorded" stands whole in the narrowest window.
        let label = width < 60 ? min(22, max(12, width - 14)) : widestLabel
        return Columns(
            [.init(label, least: 12), .init(max(10, width - label - 2), least: 10)], in: width)
    }

    private static let widestLabel =
        PatientField.allCases.map { DisplayWidth.of($0.label) }.max() ?? 22

    /// What stands in a row, field by field.
    static func fields(
        _ field: PatientField, of patient: PatientID, _ model: Model
    ) -> [Span] {
        let versions = model.record.patients[patient]?.field(field)
        let told = model.record.audiencesMissing(in: field, of: patient).map(\.label)
        let also = told.isEmpty ? nil : "told since: \(told.joined(separator: ", "))"
        let words = [versions.map { model.record.disputedText($0) }?.nonEmpty, also]
            .compactMap { $0 }.joined(separator: " · ")
        let isDisputed = !model.record.disputedValues(of: field, patient).isEmpty
        let value =
            words.isEmpty
            ? Span("not recorded", .muted)
            : isDisputed ? Span("! \(words) (= chooses)", .due) : Span(field.shown(words), .text)
        return [Span(field.label, .label), value]
    }

    /// Each value that the field has had, with day, writer and meeting, and who was told of the last.
    private static func history(
        _ field: PatientField, of patient: PatientID, _ model: Model
    ) -> [String] {
        let told = model.record.audiencesTold(field, of: patient).map(\.label)
        return model.record.history(of: field, patient).enumerated().map { place, version in
            let title = version.meeting.flatMap { model.record.meetings[$0] }.map {
                $0.frame?.title ?? model.settings.template($0.template).name
            }
            let value = version.value.isEmpty ? "cleared" : field.shown(version.value)
            let known = place == 0 && !told.isEmpty ? "told: \(told.joined(separator: ", "))" : nil
            return [value, version.at.utcDay.long, version.by, title, known].compactMap { $0 }
                .joined(separator: " · ")
        }
    }

    private static func drawHistory(
        _ lines: [String], _ field: PatientField, into canvas: inout Canvas, in rect: Rect
    ) {
        guard rect.height > 1 else { return }
        canvas.horizontalRule(
            rect.row(0).widened(by: 1), title: "History of \(field.label)", role: .border)
        for (number, line) in lines.prefix(rect.height - 1).enumerated() {
            canvas.writeFitted("  " + line, in: rect.row(number + 1), role: .muted)
        }
    }
}
