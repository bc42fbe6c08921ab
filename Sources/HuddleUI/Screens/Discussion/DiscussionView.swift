import HuddleCore
import TerminalUI

extension DiscussionScreen {
    static func draw(
        _ state: DiscussionState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        guard let meeting = model.meeting, let patient = model.currentPatient else {
            return drawEmpty(
                "Nobody is being discussed. Tab shows the running order; Enter turns to somebody.",
                into: &canvas, in: rect)
        }
        guard rect.width >= Layout.twoPanes else {
            return drawPerson(state, model, patient, into: &canvas, in: rect)
        }
        let (left, right) = rect.splitLeft(34)
        drawOrder(model, meeting, patient, into: &canvas, in: left)
        let width = min(right.width, Layout.widestText)
        let pane = Rect(x: right.x, y: right.y, width: width, height: right.height)
        drawPerson(state, model, patient, into: &canvas, in: pane)
    }

    private static func drawOrder(
        _ model: Model, _ meeting: MeetingID, _ patient: PatientID, into canvas: inout Canvas,
        in rect: Rect
    ) {
        canvas.box(rect, title: "Running order")
        let inner = rect.inset(by: 1)
        let heard = model.record.rolesNotHeard(on: patient, in: meeting, model.settings.roles)
            .map { model.settings.roles.role($0).name.lowercased() }
        let notHeard = TextLayout.wrap(heard.joined(separator: " · "), to: inner.width - 2)
        let notes = heard.isEmpty ? 0 : min(inner.height / 2, notHeard.count + 2)
        let (below, list) = inner.splitBottom(notes)
        let rows = model.record.runningOrder(of: meeting, now: model.clock.now)
        let current = rows.firstIndex(where: \.isCurrent) ?? 0
        let visible = ListState(selected: current).visible(count: rows.count, height: list.height)
        for (line, index) in visible.enumerated() {
            drawOrderRow(
                rows[index], model, into: &canvas,
                in: list.row(line).inset(horizontally: 1, vertically: 0), nil)
        }
        guard notes > 0 else { return }
        canvas.writeFitted(" Not heard yet:", in: below.row(1), role: .label)
        for (line, words) in notHeard.prefix(max(0, notes - 2)).enumerated() {
            canvas.writeFitted("  " + words, in: below.row(line + 2), role: .muted)
        }
    }

    /// The person: who, what they want, why today, what came in, what is said.
    private static func drawPerson(
        _ state: DiscussionState, _ model: Model, _ patient: PatientID,
        into canvas: inout Canvas, in rect: Rect
    ) {
        canvas.box(rect, title: heading(model, patient), role: .borderFocused, titleRole: .title)
        canvas.edgeNote(
            needWords(model, patient), on: rect.row(0),
            role: styleRole(of: model.record.stage(of: patient)))
        let inner = rect.inset(horizontally: 2, vertically: 1)
        let card = PatientCard(model, patient).lines(
            width: inner.width, rows: max(2, inner.height / 3))
        let (top, rest) = inner.splitTop(card.count)
        for (number, line) in card.enumerated() {
            drawSpans(line, into: &canvas, in: top.row(number))
        }
        drawLines(state, model, patient, into: &canvas, in: rest)
    }

    private static func heading(_ model: Model, _ patient: PatientID) -> String {
        let age = model.age(of: patient).map { "\($0)" }
        let place = model.record.value(.place, of: patient)
        let died = model.record.status(of: patient) == .died ? "DIED" : nil
        return [model.shownName(patient), died, age, place].compactMap { $0 }
            .joined(separator: " · ")
    }

    private static func needWords(_ model: Model, _ patient: PatientID) -> String {
        [model.record.stage(of: patient)?.label, model.record.phase(of: patient)?.rawValue]
            .compactMap { $0 }.joined(separator: " · ")
    }

    /// The lines that scroll: why today, since last time, today; the selected one always in view.
    private static func drawLines(
        _ state: DiscussionState, _ model: Model, _ patient: PatientID,
        into canvas: inout Canvas, in rect: Rect
    ) {
        let lines = DiscussionLines(state, model, patient).lines(width: rect.width - 2)
        let selected = lines.firstIndex { $0.isSelected } ?? 0
        let lastOfSelected = lines.lastIndex { $0.isSelected } ?? lines.count - 1
        var scroll = ScrollState(top: max(0, lines.count - rect.height))
        if model.isBrowsingLines {
            scroll.reveal(lastOfSelected, count: lines.count, height: rect.height)
            scroll.reveal(selected, count: lines.count, height: rect.height)
        }
        for (row, index) in scroll.visible(count: lines.count, height: rect.height).enumerated() {
            let line = lines[index]
            let place = rect.row(row)
            if line.isRule {
                let edge = Rect(x: rect.x - 2, y: place.y, width: rect.width + 4, height: 1)
                canvas.horizontalRule(edge, title: line.spans.first?.text, role: .borderFocused)
                continue
            }
            if line.isSelected, model.entry == nil {
                canvas.fill(place, .selection)
                canvas.write(
                    line.startsItem ? ">" : " ", at: place.origin, role: .selection, within: place)
                if line.startsItem { canvas.cursor = place.origin }
            }
            drawSpans(
                line.spans, into: &canvas, in: place.splitLeft(2).1,
                over: line.isSelected && model.entry == nil ? .selection : nil)
        }
    }
}

extension Model {
    /// True while the lines are being looked through, so that the selected one is kept in view.
    var isBrowsingLines: Bool { entry == nil }
}

/// Some text in one role.
struct Span: Equatable {
    let text: String
    let role: StyleRole

    init(_ text: String, _ role: StyleRole = .text) {
        self.text = text
        self.role = role
    }
}

/// Draws spans one behind the other in the first row of a region.
func drawSpans(
    _ spans: [Span], into canvas: inout Canvas, in rect: Rect, over role: StyleRole? = nil
) {
    var x = rect.minX
    for span in spans {
        let rest = Rect(x: x, y: rect.y, width: max(0, rect.maxX - x), height: 1)
        x += canvas.writeFitted(span.text, in: rest, role: role ?? span.role)
    }
}
