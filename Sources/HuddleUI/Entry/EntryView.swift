import HuddleCore
import TerminalUI

/// Where the parts of an entry line stand: the prompt beside the text, or above it where the window
/// is narrow, so that the text always has room.
private struct EntryLayout {
    let prompt: String
    let isStacked: Bool
    let textWidth: Int

    init(_ entry: EntryState, _ model: Model, width: Int) {
        let full = entryPrompt(entry, model)
        isStacked = width - DisplayWidth.of(full) < 32
        prompt = full
        textWidth = max(1, isStacked ? width - 2 : width - DisplayWidth.of(full))
    }
}

/// How many rows the line takes: it grows to six, and leaves the screen above it room.
func entryRows(_ entry: EntryState, _ model: Model, width: Int) -> Int {
    let layout = EntryLayout(entry, model, width: width)
    let rows = entry.editor.rowCount(width: layout.textWidth, charset: model.charset)
    let room = max(1, min(6, model.size.height - 7))
    return max(1, min(room, rows)) + (layout.isStacked ? 1 : 0)
}

/// Draws the line with the person's name before it, and the cursor in it.
func drawEntry(
    _ entry: EntryState, _ model: Model, into canvas: inout Canvas, in rect: Rect
) {
    canvas.fill(rect, .input)
    let layout = EntryLayout(entry, model, width: rect.width)
    let label: Rect
    let field: Rect
    if layout.isStacked {
        let (top, rest) = rect.splitTop(1)
        label = top
        field = rest.inset(horizontally: 1, vertically: 0)
    } else {
        (label, field) = rect.splitLeft(DisplayWidth.of(layout.prompt))
    }
    canvas.writeFitted(layout.prompt, in: label, role: .hintKey)
    let cursor = entry.editor.draw(into: &canvas, in: field, role: .input)
    if model.overlay == nil { canvas.cursor = cursor }
}

private func entryPrompt(_ entry: EntryState, _ model: Model) -> String {
    let name = entry.purpose.patient.map { " for \(TextLayout.fit(model.shownName($0), to: 24))" }
    return " \(entry.purpose.label)\(name ?? "")\(actionWords(entry.purpose, model)) › "
}

/// Which action gets the date: the person may have several.
private func actionWords(_ purpose: EntryPurpose, _ model: Model) -> String {
    guard case .date(let action, _) = purpose else { return "" }
    let words = model.record.text(model.record.actions[action]?.text, of: action.record)
    return ": " + TextLayout.fit(words, to: 24)
}

/// What the line understood, or an example while it is empty.
func entryUnderstanding(_ entry: EntryState, _ model: Model) -> [Span] {
    if entry.editor.isEmpty { return [Span("for example: \(entry.purpose.example)", .muted)] }
    let offers = model.completions(for: entry).prefix(3).map(\.label)
    if !offers.isEmpty {
        return [Span("Tab: ", .hintKey), Span(offers.joined(separator: "  ·  "), .text)]
    }
    if case .date = entry.purpose {
        let day = DayWords.read(entry.editor.text, today: model.clock.today)
        return [day.map { Span("\($0.short), \($0.long)") } ?? Span("not a date yet", .muted)]
    }
    let hints = model.meaning(of: entry)?.hint ?? []
    return hints.enumerated().flatMap { number, hint in
        [
            Span(number == 0 ? "" : " · ", .muted),
            hint.isProblem ? Span("! " + hint.words, .due) : Span(hint.words, .text),
        ]
    }
}
