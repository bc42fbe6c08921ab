import HuddleCore
import TerminalUI

/// Where one is: the meeting, the person's place in it, the time, and whether everything is saved.
func drawTitleBar(_ model: Model, into canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect, .title)
    let saved = savedWords(model)
    let savedWidth = DisplayWidth.of(saved.text) + 1
    let (right, left) = rect.splitRight(savedWidth)
    canvas.write(saved.text, at: right.origin, role: saved.role, within: right)
    guard let meeting = model.meeting, model.record.focus(of: meeting) != nil else {
        canvas.writeFitted(" " + titleWords(model), in: left, role: .title)
        return
    }
    drawPace(model, meeting, into: &canvas, in: left)
}

private func titleWords(_ model: Model) -> String {
    var words = [model.settings.name, model.stack.top.place.title]
    if let meeting = model.meeting.flatMap({ model.record.meetings[$0] }) {
        words.insert(
            "\(model.settings.template(meeting.template).name) \(meeting.date.short)", at: 1)
    } else {
        words.append(model.clock.today.short)
    }
    if let filter = model.filter, !filter.text.isEmpty { words.append("/\(filter.text)") }
    return words.joined(separator: " · ")
}

private func drawPace(
    _ model: Model, _ meeting: MeetingID, into canvas: inout Canvas, in rect: Rect
) {
    let pace = MeetingPace(model, meeting)
    let timer = pace.timerWords
    let width = DisplayWidth.of(timer.text) + 2
    let (right, left) = rect.splitRight(width)
    canvas.write(timer.text, at: right.origin, role: timer.role, within: right)
    let place = pace.placeWords
    let (middle, rest) = left.splitRight(DisplayWidth.of(place) + 3)
    canvas.write(place, at: middle.origin, role: .title, within: middle)
    let words = TextLayout.fit(" " + titleWords(model), to: rest.width - 2)
    canvas.write(words, at: rest.origin, role: .title, within: rest)
}

private func savedWords(_ model: Model) -> (text: String, role: StyleRole) {
    if model.readOnly != nil { return ("read only", .notice) }
    switch model.saving {
    case .saved: return model.isComplete ? ("● saved", .saved) : ("reading…", .notice)
    case .waiting: return ("saving", .notice)
    case .failed: return ("! NOT SAVED", .error)
    }
}
