import HuddleCore
import TerminalUI

/// What the back of the room reads: whose turn it is, how much time is left, the question, and what has
/// been decided. Nobody else on the list is named, and nothing that is still being typed is shown.
enum PresenterScreen {
    static func draw(_ model: Model, into canvas: inout Canvas, in rect: Rect) {
        let page = rect.inset(horizontally: rect.width < 60 ? 1 : 3, vertically: 0).readable
        guard let meeting = model.meeting else {
            return drawCalm(
                [model.settings.name, "No meeting is open. This screen follows the next one."],
                into: &canvas, in: page)
        }
        guard let patient = model.currentPatient else {
            let counts = model.record.counts(of: meeting)
            return drawCalm(
                [
                    model.settings.name,
                    "\(counts.outcomes) of \(counts.listed) have an outcome.",
                    "Nobody is being discussed at the moment.",
                ], into: &canvas, in: page)
        }
        let air = page.height < 12 ? 0 : 1
        let (head, below) = page.splitTop(1 + air)
        drawName(model, patient, into: &canvas, in: head)
        let (clock, rest) = below.splitTop(BigDigits.height + air)
        drawClock(MeetingPace(model, meeting), into: &canvas, in: clock.splitTop(air).1)
        guard !model.record.isRestricted(patient) else { return }
        drawWords(model, patient, meeting, into: &canvas, in: rest)
    }

    private static func drawCalm(
        _ lines: [String], into canvas: inout Canvas, in rect: Rect
    ) {
        let first = max(0, rect.height / 2 - lines.count)
        for (number, line) in lines.enumerated() {
            canvas.writeAligned(
                line, in: rect.row(first + 2 * number), role: number == 0 ? .title : .text,
                alignment: .centre)
        }
        canvas.cursor = rect.isEmpty ? nil : rect.origin
    }

    private static func drawName(
        _ model: Model, _ patient: PatientID, into canvas: inout Canvas, in rect: Rect
    ) {
        let stage = model.record.isRestricted(patient) ? nil : model.record.stage(of: patient)
        let row = rect.row(rect.height - 1)
        canvas.fill(row, .title)
        let need = stage.map { " \($0.label) " } ?? ""
        let (name, right) = row.splitRight(DisplayWidth.of(need))
        canvas.write(need, at: name.origin, role: styleRole(of: stage), within: name)
        canvas.writeFitted(" " + model.shownName(patient), in: right, role: .title)
        canvas.cursor = row.origin
    }

    /// Minutes and seconds in digits for the back of the room; beside them the same in words.
    private static func drawClock(
        _ pace: MeetingPace, into canvas: inout Canvas, in rect: Rect
    ) {
        let digits = BigDigits(pace.digits)
        digits.draw(into: &canvas, in: rect, role: pace.timerWords.role)
        let words = rect.splitLeft(digits.width + 4).1
        canvas.writeFitted(pace.stateWords, in: words.row(1), role: pace.timerWords.role)
        canvas.writeFitted("\(pace.place) of \(pace.listed)", in: words.row(2), role: .heading)
        let running = "\(pace.secondsRunning / 60) min · \(pace.paceWords)"
        let hasRoom = DisplayWidth.of(running) <= words.width
        canvas.writeFitted(hasRoom ? running : pace.paceWords, in: words.row(3), role: .text)
    }

    /// The question and everything agreed; where there is too much, the latest.
    private static func drawWords(
        _ model: Model, _ patient: PatientID, _ meeting: MeetingID, into canvas: inout Canvas,
        in rect: Rect
    ) {
        let why = model.record.disputedText(
            model.record.discussion(of: patient, in: meeting).whyToday)
        let question =
            why.isEmpty ? [] : [Span("")] + paragraph(why, .heading, width: rect.width)
        let (top, rest) = rect.splitTop(min(question.count, 4))
        for (number, line) in question.prefix(top.height).enumerated() {
            canvas.writeFitted(line.text, in: top.row(number), role: line.role)
        }
        let agreed = agreed(model, patient, meeting, width: rest.width)
        let left = max(0, agreed.count - rest.height)
        for (number, line) in agreed.dropFirst(left).enumerated() {
            canvas.writeFitted(line.text, in: rest.row(number), role: line.role)
        }
        guard left > 0 else { return }
        canvas.fill(rest.row(0), .text)
        canvas.writeFitted("… earlier lines are in the minutes", in: rest.row(0), role: .muted)
    }

    private static func agreed(
        _ model: Model, _ patient: PatientID, _ meeting: MeetingID, width: Int
    ) -> [Span] {
        let lines = DiscussionLines(DiscussionState(), model, patient)
        return model.record.entries(of: patient, in: meeting).flatMap { entry -> [Span] in
            switch entry {
            case .decision, .action:
                let parts = lines.parts(entry, isEarlier: false)
                return [Span(""), Span(parts.label, parts.labelRole)]
                    + paragraph(parts.text, .text, width: width)
            case .contribution, .handover, .matter, .telling, .field: return []
            }
        }
    }
}

extension MeetingPace {
    /// The time left, or with a sign in front the time over.
    var digits: String {
        let left = planned - spent
        return left < 0 ? "+\(ClockWords.minutes(-left))" : ClockWords.minutes(left)
    }

    /// What the digits are, in words: the state never stands in a colour alone.
    var stateWords: String {
        let left = planned - spent
        if isPaused { return left < 0 ? "paused, over time" : "left, paused" }
        if left < 0 { return "! over time" }
        return left <= 30 ? "! nearly over" : "left"
    }
}
