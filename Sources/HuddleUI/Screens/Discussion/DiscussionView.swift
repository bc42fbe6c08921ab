import HuddleCore
import TerminalUI

extension DiscussionScreen {
    static func draw(
        _ state: DiscussionState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        guard let meeting = model.meeting, let patient = model.currentPatient else {
            return drawEmpty(
                model.meeting == nil
                    ? "No meeting is open. Esc goes back; m at home starts one."
                    : "Nobody is being discussed. Tab shows the running order; Enter turns to somebody.",
                into: &canvas, in: rect)
        }
        guard rect.width >= Layout.twoPanes else {
            return drawPerson(state, model, patient, into: &canvas, in: rect)
        }
        let (left, right) = rect.splitLeft(min(44, 34 + (rect.width - Layout.twoPanes) / 4))
        drawOrder(model, meeting, patient, into: &canvas, in: left)
        let (person, rest) = right.splitLeft(Layout.widestText)
        drawPerson(state, model, patient, into: &canvas, in: person)
        if rest.width >= 40 {
            drawLastTime(model, meeting, patient, into: &canvas, in: rest.readable)
        }
    }

    private static func drawOrder(
        _ model: Model, _ meeting: MeetingID, _ patient: PatientID, into canvas: inout Canvas,
        in rect: Rect
    ) {
        let inner = drawPanel("Running order", into: &canvas, in: rect)
            .inset(horizontally: 1, vertically: 0)
        let heard = model.record.voices(on: patient, in: meeting, model.settings.roles).notHeard
            .map { model.settings.roles.role($0).name }
        let heardLines = TextLayout.wrap(heard.joined(separator: ", "), to: inner.width)
        let notes = heard.isEmpty ? 0 : min(inner.height / 3, heardLines.count + 2)
        let (below, list) = inner.splitBottom(notes)
        let rows = model.record.runningOrder(of: meeting, now: model.clock.now)
        let current = rows.firstIndex(where: \.isCurrent) ?? 0
        let visible = ListState(selected: current).visible(count: rows.count, height: list.height)
        for (line, index) in visible.enumerated() {
            drawOrderRow(rows[index], model, into: &canvas, in: list.row(line), nil)
        }
        guard notes > 0 else { return }
        canvas.writeFitted(
            "Not heard yet on \(model.shownName(patient))", in: below.row(1), role: .label)
        for (line, words) in heardLines.prefix(max(0, notes - 2)).enumerated() {
            let isCut = line == notes - 3 && heardLines.count > notes - 2
            canvas.writeFitted(
                words + (isCut ? " …" : ""), in: below.row(line + 2), role: .text)
        }
    }

    /// What the last meeting recorded about the person, where the window has room for it.
    private static func drawLastTime(
        _ model: Model, _ meeting: MeetingID, _ patient: PatientID, into canvas: inout Canvas,
        in rect: Rect
    ) {
        let last = model.record.meeting(of: patient, before: meeting)
        let date =
            last.flatMap { model.record.meetings[$0]?.date.short(on: model.dayShown) } ?? ""
        let inner = drawPanel("Last time", date, into: &canvas, in: rect)
            .inset(horizontally: 1, vertically: 0)
        let person = last.flatMap {
            model.record.minutes(about: patient, in: $0, model.settings)
        }
        guard let person else {
            canvas.writeFitted("Not discussed before.", in: inner.row(0), role: .muted)
            return
        }
        let lines = PersonMinutesLines(model, width: inner.width).body(of: person)
        for (number, line) in lines.prefix(inner.height).enumerated() {
            canvas.writeFitted(line.span.text, in: inner.row(number), role: line.span.role)
        }
    }

    /// The person: who, what they want, why today, what came in, what is said.
    private static func drawPerson(
        _ state: DiscussionState, _ model: Model, _ patient: PatientID,
        into canvas: inout Canvas, in rect: Rect
    ) {
        let isLow = rect.height < 10
        let (head, body) = rect.splitTop(1)
        if !isLow { canvas.box(rect, role: .borderFocused) }
        let inner = isLow ? body : rect.inset(horizontally: 2, vertically: 1)
        drawHeading(model, patient, into: &canvas, in: head)
        let rows = isLow ? 0 : max(2, inner.height / 3)
        let card = PatientCard(model, patient).lines(width: inner.width, rows: rows)
        let (top, rest) = inner.splitTop(card.count)
        for (number, line) in card.enumerated() {
            drawSpans(line, into: &canvas, in: top.row(number))
        }
        drawLines(state, model, patient, into: &canvas, in: rest)
    }

    /// The name first and never cut for anything else's sake, the need at the right.
    private static func drawHeading(
        _ model: Model, _ patient: PatientID, into canvas: inout Canvas, in rect: Rect
    ) {
        let isRestricted = model.record.isRestricted(patient)
        let stage = isRestricted ? nil : model.record.stage(of: patient)
        let phase = isRestricted ? nil : model.record.phase(of: patient)?.rawValue
        let name = model.shownName(patient)
        let stageWords = stage.map { $0.label + model.valueCount(of: .stage, patient) }
        let phaseWords = phase.map { $0 + model.valueCount(of: .phase, patient) }
        let need = [stageWords, phaseWords].compactMap { $0 }.joined(separator: " · ")
        let room = rect.width - 6
        let nameWidth = DisplayWidth.of(name)
        let needs = [need, stageWords ?? "", ""].first {
            nameWidth + DisplayWidth.of($0) + 3 <= room
        }
        let note = needs ?? ""
        canvas.edgeNote(note, on: rect, role: styleRole(of: stage))
        let left = room - (note.isEmpty ? 0 : DisplayWidth.of(note) + 3)
        let facts = isRestricted ? [] : headingFacts(model, patient)
        let titles = (facts + [[]]).map { ([name] + $0).joined(separator: " · ") }
        let title = titles.first { DisplayWidth.of($0) <= left } ?? name
        canvas.writeFitted(
            " \(TextLayout.fit(title, to: left)) ", in: rect.splitLeft(1).1, role: .title)
        canvas.cursor = Point(x: rect.x + 2, y: rect.y)
    }

    /// What stands behind the name, in more words and in fewer: age and place, then the age alone.
    private static func headingFacts(_ model: Model, _ patient: PatientID) -> [[String]] {
        let age = model.age(of: patient).map { "\($0)" + model.valueCount(of: .born, patient) }
        let first = age.map { [$0] } ?? []
        let places = model.variants(of: .place, patient)
        return places.map { first + [$0] } + [first]
    }

    /// Why today, since last time, today: each scrolls for itself, the selected line always in view.
    private static func drawLines(
        _ state: DiscussionState, _ model: Model, _ patient: PatientID,
        into canvas: inout Canvas, in rect: Rect
    ) {
        let lines = DiscussionLines(state, model, patient).lines(width: rect.width - 2)
        // What a line is typed to change stays marked and in sight.
        let isBrowsing = model.entry.map { $0.purpose.changedLine != nil } ?? true
        var rest = rect
        for block in DiscussionBlocks(lines, height: rect.height, isBrowsing: isBrowsing).blocks {
            let (place, below) = rest.splitTop(block.rows.count)
            for (row, line) in block.rows.prefix(place.height).enumerated() {
                draw(line, isSelectable: isBrowsing, into: &canvas, in: place.row(row))
                if block.items[row] >= 0 { canvas.target(block.items[row], in: place.row(row)) }
            }
            rest = below
        }
    }

    private static func draw(
        _ line: DiscussionLines.Line, isSelectable: Bool, into canvas: inout Canvas, in place: Rect
    ) {
        if line.isRule {
            let title = line.spans.first?.text
            let hasFrame = place.minX >= 2
            let edge = hasFrame ? place.widened(by: 2) : place
            canvas.horizontalRule(
                edge, title: title, role: hasFrame ? .borderFocused : .border)
            return
        }
        let isSelected = line.isSelected && isSelectable
        if isSelected {
            canvas.fill(place, .selection)
            canvas.write(
                line.startsItem ? ">" : " ", at: place.origin, role: .selection, within: place)
            if line.startsItem { canvas.cursor = place.origin }
        }
        drawSpans(
            line.spans, into: &canvas, in: place.splitLeft(2).1,
            over: isSelected ? .selection : nil)
    }
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
