import HuddleCore
import TerminalUI

/// How many rows the line takes: it grows to six, and leaves the screen above it room.
func entryRows(_ entry: EntryState, _ model: Model, width: Int) -> Int {
    let prompt = DisplayWidth.of(entryPrompt(entry, model))
    let rows = entry.editor.rowCount(width: max(1, width - prompt - 1), charset: model.charset)
    return max(1, min(6, rows, model.size.height - 6))
}

/// Draws the line with the person's name before it, and the cursor in it.
func drawEntry(
    _ entry: EntryState, _ model: Model, into canvas: inout Canvas, in rect: Rect
) {
    canvas.fill(rect, .input)
    let prompt = entryPrompt(entry, model)
    let (label, field) = rect.splitLeft(DisplayWidth.of(prompt))
    canvas.write(prompt, at: label.origin, role: .hintKey, within: label)
    let cursor = entry.editor.draw(into: &canvas, in: field, role: .input)
    if model.overlay == nil { canvas.cursor = cursor }
}

private func entryPrompt(_ entry: EntryState, _ model: Model) -> String {
    guard let patient = entry.purpose.patient else { return " \(entry.purpose.label) › " }
    let name = TextLayout.fit(model.shownName(patient), to: 20)
    return " \(entry.purpose.label) for \(name) › "
}

/// What the line understood, or an example while it is empty.
func entryUnderstanding(_ entry: EntryState, _ model: Model) -> String {
    if entry.editor.isEmpty { return "for example: \(entry.purpose.example)" }
    let offers = model.completions(for: entry).prefix(3).map(\.label)
    if !offers.isEmpty { return "Tab: " + offers.joined(separator: "  ·  ") }
    if case .date = entry.purpose {
        let day = DayWords.read(entry.editor.text, today: model.clock.today)
        return day.map { "\($0.short), \($0.long)" } ?? "not a date yet"
    }
    guard let meaning = model.meaning(of: entry) else { return "" }
    return meaning.hint.map { ($0.isProblem ? "! " : "") + $0.words }.joined(separator: " · ")
}
