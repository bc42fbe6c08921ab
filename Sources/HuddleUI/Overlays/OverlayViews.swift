import HuddleCore
import TerminalUI

/// Draws the panel that is open over the screen.
func draw(_ overlay: Overlay, _ model: Model, into canvas: inout Canvas, in rect: Rect) {
    switch overlay {
    case .help(let state): drawHelp(state, model, into: &canvas, in: rect)
    case .palette(let state): drawPalette(state, model, into: &canvas, in: rect)
    case .confirm(let confirmation): draw(confirmation, into: &canvas, in: rect)
    case .pick(let picker): draw(picker, into: &canvas, in: rect)
    case .messages(let scroll): drawMessages(scroll, model, into: &canvas, in: rect)
    case .voices:
        guard let meeting = model.meeting else { return }
        VoicesPanel(model, meeting).draw(into: &canvas, in: rect)
    }
}

private func drawHelp(
    _ state: HelpState, _ model: Model, into canvas: inout Canvas, in rect: Rect
) {
    // What a key does is told as it would be with the help closed: Enter runs it there.
    var below = model
    below.overlay = nil
    let rows = state.rows.map { row in
        let off = row.command.flatMap(below.reasonAgainst).map { " (not now: \($0))" } ?? ""
        return (row.keys, row.summary + off)
    }
    let choices = Choices(
        title: "Help: \(state.title)", words: state.words, rows: rows,
        total: state.allRows.count, list: state.list)
    draw(choices, into: &canvas, in: rect)
}

private func drawPalette(
    _ state: PaletteState, _ model: Model, into canvas: inout Canvas, in rect: Rect
) {
    let rows = state.commands(in: model.stack.top.place).map { command in
        let keys = command.keys.map(\.name).joined(separator: " ")
        return (command.name, command.summary + (keys.isEmpty ? "" : "  [\(keys)]"))
    }
    let choices = Choices(
        title: "Command", words: state.words, rows: rows, total: CommandTable.all.count,
        list: state.list)
    draw(choices, into: &canvas, in: rect)
}

private func draw(_ picker: Picker, into canvas: inout Canvas, in rect: Rect) {
    let choices = Choices(
        title: picker.title, words: picker.words, rows: picker.fitting.map { ("", $0.label) },
        total: picker.choices.count, list: picker.list)
    draw(choices, into: &canvas, in: rect)
}

/// What a panel offers: a line to type in and rows of two columns below it.
private struct Choices {
    let title: String
    let words: LineEditor
    let rows: [(String, String)]
    /// How many rows there are when nothing is typed: the panel keeps that height.
    let total: Int
    let list: ListState
}

private func draw(_ choices: Choices, into canvas: inout Canvas, in rect: Rect) {
    let (words, rows, list) = (choices.words, choices.rows, choices.list)
    let width = min(Layout.widestText, rect.width - 4)
    let popup = Popup(
        title: choices.title, content: Size(width: width, height: choices.total + 1))
    let content = popup.draw(into: &canvas, in: rect)
    let (line, area) = content.splitTop(1)
    canvas.write("› ", at: line.origin, role: .hintKey, within: line)
    canvas.cursor = words.draw(into: &canvas, in: line.splitLeft(2).1, role: .input)
    guard !rows.isEmpty else {
        canvas.writeFitted("Nothing fits these words.", in: area, role: .muted)
        return
    }
    let first = min(22, (rows.map { DisplayWidth.of($0.0) }.max() ?? 0) + 2)
    let visible = list.visible(count: rows.count, height: area.height)
    noteRest(of: visible, rows.count, below: area, into: &canvas)
    for (line, index) in visible.enumerated() {
        let row = area.row(line)
        let isSelected = index == list.settled(count: rows.count, height: area.height).selected
        let role: StyleRole = isSelected ? .selection : .text
        canvas.fill(row, role)
        canvas.write(isSelected ? ">" : " ", at: row.origin, role: role, within: row)
        let (keys, text) = row.splitLeft(2).1.splitLeft(first)
        canvas.writeFitted(rows[index].0, in: keys, role: isSelected ? role : .hintKey)
        canvas.writeFitted(rows[index].1, in: text, role: role)
    }
}

private func draw(_ confirmation: Confirmation, into canvas: inout Canvas, in rect: Rect) {
    let width = min(72, rect.width - 4)
    let lines = confirmation.lines.flatMap { TextLayout.wrap($0, to: width) }
    let popup = Popup(
        title: confirmation.title, content: Size(width: width, height: lines.count + 2))
    let content = popup.draw(into: &canvas, in: rect)
    for (number, line) in lines.enumerated() {
        canvas.writeFitted(line, in: content.row(number), role: .text)
    }
    let answer = content.row(lines.count + 1)
    let words = "\(confirmation.yes.name) \(confirmation.yesWord)   any other key: no"
    canvas.writeFitted(words, in: answer, role: .hintKey)
    canvas.cursor = answer.origin
}

private func drawMessages(
    _ scroll: ScrollState, _ model: Model, into canvas: inout Canvas, in rect: Rect
) {
    let width = Model.messagesWidth(in: rect.width)
    let notices = model.messageLines
    let popup = Popup(title: "Messages", content: Size(width: width, height: max(1, notices.count)))
    let content = popup.draw(into: &canvas, in: rect)
    guard !notices.isEmpty else {
        canvas.writeFitted("Nothing to tell yet.", in: content, role: .muted)
        return
    }
    let visible = scroll.visible(count: notices.count, height: content.height)
    for (line, index) in visible.enumerated() {
        canvas.writeFitted(notices[index], in: content.row(line), role: .text)
    }
}
