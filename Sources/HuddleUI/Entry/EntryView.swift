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
    guard case .date(let action, let patient) = purpose,
        patient.map(model.record.isRestricted) != true
    else { return "" }
    let words = model.record.text(of: action.record)
    return ": " + TextLayout.fit(words, to: 24)
}

extension EntryPurpose {
    /// The day that the text names, for a line that takes a day; nil for other lines, and nil inside
    /// for a text that names none.
    fileprivate func day(in text: String, today: Day) -> Day?? {
        switch self {
        case .date, .dates: .some(DayWords.read(text, today: today))
        case .asOf: .some(SearchDays.readPast(text, today: today)?.upperBound)
        case .missedSince: .some(SearchDays.readPast(text, today: today)?.lowerBound)
        case .about, .words, .field, .guest, .answering, .request, .contact, .scores, .amendment,
            .unknown:
            nil
        }
    }
}

/// What came meanwhile, then what the line understood, or an example while it is empty.
func entryUnderstanding(_ entry: EntryState, _ model: Model) -> [Span] {
    let others = model.unseen(by: entry)
    guard !others.isEmpty else { return understanding(entry, model) }
    let words = others.joined(separator: " and ")
    return [
        Span("! ", .due),
        Span("\u{201C}\(words)\u{201D} came meanwhile: Enter keeps both · ", .due),
    ] + understanding(entry, model)
}

private func understanding(_ entry: EntryState, _ model: Model) -> [Span] {
    if entry.editor.isEmpty {
        let words = entry.followsSaved ? savedWords(model) : exampleWords(entry, model)
        return [Span(words, .muted)]
    }
    let offers = model.completions(for: entry).prefix(3).map(\.label)
    if !offers.isEmpty {
        return whoseWords(entry, model)
            + [Span("Tab: ", .hintKey), Span(offers.joined(separator: "  ·  "), .text)]
    }
    if let day = entry.purpose.day(in: entry.editor.text, today: model.clock.today) {
        return [
            day.map { Span("\($0.weekday.short) \($0.long)") } ?? Span("not a date yet", .muted)
        ]
    }
    if case .scores(_, let round) = entry.purpose {
        return scoresUnderstood(entry.editor.text, model.questions(round))
    }
    let hints = hints(of: entry, model)
    let spans = hints.enumerated().flatMap { number, hint in
        [
            Span(number == 0 ? "" : " · ", .muted),
            hint.isProblem ? Span("! " + hint.words, .due) : Span(hint.words, .text),
        ]
    }
    return spans + missing(entry, model, isFirst: hints.isEmpty)
        + phraseOffered(entry, model, isFirst: hints.isEmpty)
}

/// Whose words a voice will be, which Enter saves also where names are offered.
private func whoseWords(_ entry: EntryState, _ model: Model) -> [Span] {
    guard entry.purpose.sentence?.kind == .voice else { return [] }
    return hints(of: entry, model).map { Span($0.words + " · ") }
}

/// That the line is saved and still open, so that the next key is no command.
private func savedWords(_ model: Model) -> String {
    let whole = "saved · type the next one, or Esc for other keys"
    return DisplayWidth.of(whole) < model.size.width ? whole : "saved · Esc for other keys"
}

/// An example of what to type; a narrow window shows as many whole words of it as it holds.
private func exampleWords(_ entry: EntryState, _ model: Model) -> String {
    let room = model.size.width - 1
    let whole = "for example: \(entry.purpose.example)"
    return DisplayWidth.of(whole) <= room
        ? whole : TextLayout.fitWords(entry.purpose.example, to: room)
}

/// What an action or a decision does not say yet, with what says it; for one that is corrected, what
/// else can be changed.
private func missing(_ entry: EntryState, _ model: Model, isFirst: Bool) -> [Span] {
    guard let meaning = model.meaning(of: entry) else { return [] }
    let isCorrected = entry.purpose.sentence == nil
    let all = (isCorrected ? meaning.changeable : meaning.lacking).joined(separator: " · ")
    return all.isEmpty ? [] : [Span((isFirst ? "" : " · ") + all, .muted)]
}

extension EntryMeaning {
    fileprivate var lacking: [String] {
        switch kind {
        case .action:
            [
                owner == nil ? "nobody does it yet (@)" : nil,
                day == nil ? "no date yet" : nil,
            ].compactMap { $0 }
        case .decision: owner == nil ? ["nobody tells the family yet (@)"] : []
        default: []
        }
    }

    /// What a corrected line leaves as it was, with what changes it.
    fileprivate var changeable: [String] {
        switch kind {
        case .action:
            [
                owner == nil ? "@owner changes who does it" : nil,
                day == nil ? "a date at the end changes the day" : nil,
            ].compactMap { $0 }
        case .decision: owner == nil ? ["@owner changes who tells the family"] : []
        default: []
        }
    }
}

/// The phrase used lately that Tab would make of the line.
private func phraseOffered(_ entry: EntryState, _ model: Model, isFirst: Bool) -> [Span] {
    guard let phrase = model.phrases(for: entry).first else { return [] }
    return [
        Span(isFirst ? "" : " · ", .muted), Span("Tab: ", .hintKey), Span(phrase.words, .text),
    ]
}

/// What the line understood of who and when.
private func hints(of entry: EntryState, _ model: Model) -> [EntryHint] {
    if case .contact = entry.purpose { return model.contactWords(entry.editor.text).hint }
    return model.meaning(of: entry)?.hint ?? []
}

/// How many answers the line holds, and the question that comes next.
private func scoresUnderstood(_ text: String, _ questions: [String]) -> [Span] {
    if case .problem(let words) = ScoreLine.read(text, questions: questions) {
        return [Span("! " + words, .due)]
    }
    let given = text.split { $0.isWhitespace || $0 == "," }.count
    guard given < questions.count else { return [Span("every question is answered", .text)] }
    return [Span("next: \(questions[given])", .text)]
}
