import HuddleCore
import TerminalUI

/// The one-page out-of-hours sheet of a person, as far as a shared screen may show it.
struct SheetState: Equatable, Sendable, ListScreen {
    let patient: PatientID
    var list = ListState()
    var scroll = ScrollState()

    init(patient: PatientID) {
        self.patient = patient
    }

    func rowCount(in model: Model) -> Int { SheetScreen.lines(patient, model).count }

    /// Scrolls the text instead of moving a selection.
    mutating func move(_ motion: ListMotion, in model: Model) {
        scroll.move(motion, count: rowCount(in: model), height: model.listHeight)
    }
}

enum SheetScreen {
    static let commands: [UICommand] = [
        UICommand(
            "sheet", "The one-page sheet for out-of-hours and ambulance", .move,
            keys: [.character("O")], in: [.discussion, .patientRecord, .patients]
        ) { model in
            guard let patient = model.patientInView else {
                model.refuse("Nobody is selected. Enter turns to somebody.")
                return []
            }
            return model.go(.sheet(SheetState(patient: patient)))
        }
    ]

    static func draw(
        _ state: SheetState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let lines = lines(state.patient, model)
        let panel = rect.readable
        let inner = drawPanel(
            "Out of hours: \(model.shownName(state.patient))", into: &canvas, in: panel
        ).inset(horizontally: 1, vertically: 0)
        canvas.cursor = inner.origin
        let visible = state.scroll.visible(count: lines.count, height: inner.height)
        for (row, index) in visible.enumerated() {
            drawSpans(lines[index], into: &canvas, in: inner.row(row))
        }
        canvas.edgeNote(
            "\(min(lines.count, visible.upperBound)) of \(lines.count) lines",
            on: panel.row(panel.height - 1))
    }

    /// The sheet without what no shared screen shows; who it is stands there at full names only.
    static func lines(_ patient: PatientID, _ model: Model) -> [[Span]] {
        guard !model.record.isRestricted(patient) else {
            return [[Span("Objects to being discussed. The file has the sheet.", .restricted)]]
        }
        let sheet = PatientSheet(
            of: patient, in: model.record, model.settings, asOf: model.dayShown)
        guard let sheet else { return [[Span("Nobody has this id.", .muted)]] }
        let width = max(20, min(Layout.widestText, model.size.width) - 6)
        var lines = sheet.warnings.map { [Span("! " + $0, .due)] }
        for section in sheet.sections where model.privacy == .full || section.heading != "Who" {
            lines.append([Span(section.heading, .heading)])
            for line in section.lines where !line.isPrivate {
                lines += TextLayout.wrap("\(line.label): \(line.text)", to: width, hangingIndent: 4)
                    .map { [Span("  " + $0, line.text == PatientSheet.unknown ? .muted : .text)] }
            }
        }
        lines.append([Span("Address, telephone and access stand in the file only.", .muted)])
        return lines
    }
}

extension Model {
    /// The person whom the screen is about or has selected.
    var patientInView: PatientID? {
        switch stack.top {
        case .patientRecord(let state): return state.patient
        case .patients(let state):
            let rows = state.rows(self)
            return rows.indices.contains(state.list.selected) ? rows[state.list.selected] : nil
        default: return currentPatient
        }
    }
}
