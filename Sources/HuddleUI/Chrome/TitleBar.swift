import HuddleCore
import TerminalUI

/// Where one is: the meeting, the screen, the person's place in it, the time, and whether everything
/// is saved. What matters most is to the right and is the last to give way.
func drawTitleBar(_ model: Model, into canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect, .title)
    let saved = savedWords(model)
    let (right, rest) = rect.splitRight(DisplayWidth.of(saved.text) + 1)
    canvas.write(saved.text, at: right.origin, role: saved.role, within: right)
    let left = drawPace(model, into: &canvas, in: rest)
    let room = left.splitLeft(1).1.width - 2
    let choices = titleChoices(model)
    let words = choices.first { DisplayWidth.of($0) <= room } ?? choices.last ?? ""
    canvas.writeFitted(
        TextLayout.fit(words, to: room), in: left.splitLeft(1).1, role: .title)
}

/// The same place in more words and in fewer.
private func titleChoices(_ model: Model) -> [String] {
    let screen = ([model.stack.top.place.title] + countWords(model)).joined(separator: " · ")
    guard let meeting = model.meeting.flatMap({ model.record.meetings[$0] }) else {
        return [
            "\(model.settings.name) · \(screen) · \(model.clock.today.short)",
            "\(model.settings.name) · \(screen)", screen,
        ]
    }
    let name = model.settings.template(meeting.template).name
    if let leader = model.otherLeader {
        // Who moves the meeting on is more than where it is.
        let words = "\(leader) leads · L takes over"
        return ["\(name) · \(meeting.date.short) · \(screen) · \(words)", "\(screen) · \(words)"]
            + ["\(leader) leads", screen]
    }
    return [
        "\(model.settings.name) · \(name) · \(meeting.date.short) · \(screen)",
        "\(name) · \(meeting.date.short) · \(screen)", "\(name) · \(screen)",
        "\(meeting.date.short) · \(screen)", screen,
    ]
}

/// How many rows the list has, and of how many when words narrow it.
private func countWords(_ model: Model) -> [String] {
    guard model.stack.top.isFilterable, let shown = model.stack.top.rowCount(in: model) else {
        return model.filter.map { ["/\($0.text)"] } ?? []
    }
    guard let filter = model.filter, !filter.text.isEmpty else {
        // Everybody's record has the same fields: their number says nothing.
        return model.stack.top.place == .patientRecord ? [] : ["\(shown)"]
    }
    var all = model
    all.filter = nil
    return ["/\(filter.text) \(shown) of \(all.stack.top.rowCount(in: all) ?? shown)"]
}

/// Draws the person's place and the timer, and gives the room to the left of them.
private func drawPace(_ model: Model, into canvas: inout Canvas, in rect: Rect) -> Rect {
    guard let meeting = model.meeting, model.record.focus(of: meeting) != nil else { return rect }
    let pace = MeetingPace(model, meeting)
    let margin = rect.width < 60 ? 1 : 2
    let rest = model.isTimerHidden ? rect : drawTimer(pace, margin, into: &canvas, in: rect)
    let place = pace.placeWords(room: rect.width)
    let (middle, left) = rest.splitRight(DisplayWidth.of(place) + margin)
    canvas.write(place, at: middle.origin, role: .title, within: middle)
    guard rect.width >= 110 else { return left }
    let (bar, words) = left.splitRight(16)
    ProgressBar(done: pace.place, of: pace.listed)
        .draw(into: &canvas, in: bar.splitRight(2).1, role: .title)
    return words
}

/// Draws the person's time and gives the room to the left of it.
private func drawTimer(
    _ pace: MeetingPace, _ margin: Int, into canvas: inout Canvas, in rect: Rect
) -> Rect {
    let timer = pace.timerWords
    let (right, rest) = rect.splitRight(DisplayWidth.of(timer.text) + 1 + margin)
    let box = right.splitRight(margin).1
    canvas.fill(box, timer.role)
    canvas.write(" " + timer.text, at: box.origin, role: timer.role, within: box)
    return rest
}

private func savedWords(_ model: Model) -> (text: String, role: StyleRole) {
    // Which day one looks at is more than that nothing can be written, which it says too.
    if let asOf = model.asOf { return ("as of \(asOf.long)", .notice) }
    if model.readOnly != nil { return ("read only", .notice) }
    switch model.saving {
    case .saved where model.unshared > 0: return (unsharedWords(model), .due)
    case .saved: return ("● saved", .saved)
    case .waiting: return ("saving", .notice)
    case .failed: return ("! NOT SAVED", .error)
    }
}

/// What is on this machine and not yet in the team's folder, for as long as that is so.
private func unsharedWords(_ model: Model) -> String {
    let lines = counted(model.unshared, "line")
    return model.size.width < 100
        ? "! saved here, \(lines) not shared" : "! saved here, \(lines) not yet shared"
}
