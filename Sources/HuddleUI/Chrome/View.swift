public import TerminalUI

/// The whole screen as a value.
public func view(_ model: Model) -> Canvas {
    var canvas = Canvas(size: model.size, charset: model.charset)
    canvas.fill(canvas.bounds, .text)
    if model.isCurtained {
        drawCurtain(model, into: &canvas)
    } else if model.isTooSmall {
        drawTooSmall(model, into: &canvas)
    } else {
        drawScreen(model, into: &canvas)
    }
    return canvas
}

private func drawScreen(_ model: Model, into canvas: inout Canvas) {
    let layout = Layout(model.size, statusRows: statusRows(model))
    var body = layout.body
    drawTitleBar(model, into: &canvas, in: layout.title)
    if let entry = model.entry {
        let rows = entryRows(entry, model, width: body.width)
        let (line, rest) = body.splitBottom(rows)
        body = rest
        draw(model.stack.top, model, into: &canvas, in: body)
        drawEntry(entry, model, into: &canvas, in: line)
    } else {
        draw(model.stack.top, model, into: &canvas, in: body)
    }
    drawStatus(model, into: &canvas, in: layout.status)
    drawFooter(model, into: &canvas, in: layout.footer)
    if let overlay = model.overlay {
        unfocus(&canvas)
        draw(overlay, model, into: &canvas, in: layout.body)
    }
}

/// What was selected stays visible under a panel, but the keys no longer go there.
private func unfocus(_ canvas: inout Canvas) {
    for y in 0..<canvas.size.height {
        for x in 0..<canvas.size.width where canvas[x, y].role == .selection {
            canvas.restyle(Rect(x: x, y: y, width: 1, height: 1), .selectionUnfocused)
        }
    }
    canvas.cursor = nil
}

/// Draws a screen into a region, without what stands around it.
func draw(
    _ screen: Screen, _ model: Model, into canvas: inout Canvas, in rect: Rect
) {
    switch screen {
    case .home(let state): HomeScreen.draw(state, model, into: &canvas, in: rect)
    case .rollCall(let state): RollCallScreen.draw(state, model, into: &canvas, in: rect)
    case .order(let state): OrderScreen.draw(state, model, into: &canvas, in: rect)
    case .discussion(let state): DiscussionScreen.draw(state, model, into: &canvas, in: rect)
    case .wrapUp(let state): WrapUpScreen.draw(state, model, into: &canvas, in: rect)
    case .reflection(let state): ReflectionScreen.draw(state, model, into: &canvas, in: rect)
    case .meetings(let state): MeetingsScreen.draw(state, model, into: &canvas, in: rect)
    case .minutes(let state): MinutesScreen.draw(state, model, into: &canvas, in: rect)
    case .actions(let state): ActionsScreen.draw(state, model, into: &canvas, in: rect)
    case .patients(let state): PatientsScreen.draw(state, model, into: &canvas, in: rect)
    case .patientRecord(let state):
        PatientRecordScreen.draw(state, model, into: &canvas, in: rect)
    case .sheet(let state): SheetScreen.draw(state, model, into: &canvas, in: rect)
    case .team(let state): TeamScreen.draw(state, model, into: &canvas, in: rect)
    case .keyMessages(let state):
        KeyMessagesScreen.draw(state, model, into: &canvas, in: rect)
    case .measures(let state): MeasuresScreen.draw(state, model, into: &canvas, in: rect)
    case .search(let state): SearchScreen.draw(state, model, into: &canvas, in: rect)
    case .reading(let state): ReadingScreen.draw(state, model, into: &canvas, in: rect)
    case .presenter: PresenterScreen.draw(model, into: &canvas, in: rect)
    }
}

/// Nothing of anybody: the team, the time, and how to go on.
private func drawCurtain(_ model: Model, into canvas: inout Canvas) {
    canvas.fill(canvas.bounds, .curtain)
    let lines = [model.settings.name, "Curtain closed", "Ctrl-O or F9 opens it"]
    let middle = canvas.size.height / 2 - 1
    for (number, line) in lines.enumerated() {
        let row = Rect(x: 0, y: max(0, middle) + number, width: canvas.size.width, height: 1)
        canvas.writeAligned(line, in: row, role: .curtain, alignment: .centre)
    }
}

private func drawTooSmall(_ model: Model, into canvas: inout Canvas) {
    let needed = "\(Layout.smallest.width)x\(Layout.smallest.height)"
    let actual = "\(model.size.width)x\(model.size.height)"
    let typed = model.entry.map { " Typing is kept: \($0.editor.wordCount) words." } ?? ""
    canvas.writeWrapped(
        "Needs \(needed), has \(actual).\(typed)", in: canvas.bounds, role: .text)
}
