import HuddleCore
import TerminalUI

/// The keys that matter here, whole hints only; `? help` is the last to go.
func drawFooter(_ model: Model, into canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect, .hint)
    var x = rect.minX + 1
    for hint in fittingHints(footerHints(model), width: rect.width - 2) {
        let row = Rect(x: x, y: rect.y, width: rect.maxX - x, height: 1)
        x += canvas.write(hint.key, at: row.origin, role: .hintKey, within: row)
        x += 1
        x += canvas.write(hint.word, at: Point(x: x, y: rect.y), role: .hint, within: rect)
        x += 2
    }
}

/// A key and the word for what it does.
struct FooterHint: Equatable {
    let key: String
    let word: String

    var width: Int { DisplayWidth.of(key) + 1 + DisplayWidth.of(word) }
}

/// The hints for what is going on now, most important first.
func footerHints(_ model: Model) -> [FooterHint] {
    if let overlay = model.overlay { return overlayHints(overlay) }
    if let entry = model.entry { return entryHints(entry) }
    if model.filter?.isTyping == true {
        return [FooterHint(key: "Enter", word: "keep"), FooterHint(key: "Esc", word: "clear")]
    }
    if model.stack.top.place == .search {
        return [
            FooterHint(key: "Esc", word: "back"), FooterHint(key: "Enter", word: "go there"),
            FooterHint(key: "Tab", word: "group"), FooterHint(key: "F1", word: "help"),
        ]
    }
    return CommandTable.hinted(in: model.stack.top.place).compactMap { command in
        guard let key = command.keys.first, model.reasonAgainst(command) == nil else { return nil }
        return FooterHint(
            key: command.hintKeys ?? key.name, word: command.hint ?? command.name)
    }
}

/// As many whole hints as fit, help always among them.
func fittingHints(_ hints: [FooterHint], width: Int) -> [FooterHint] {
    let help = hints.last { $0.word == "help" }
    var room = width - (help.map { $0.width } ?? 0)
    var fitting: [FooterHint] = []
    for hint in hints where hint != help {
        // One that is too long makes room for shorter ones behind it.
        guard hint.width + 2 <= room else { continue }
        room -= hint.width + 2
        fitting.append(hint)
    }
    return fitting + (help.map { [$0] } ?? [])
}

private func overlayHints(_ overlay: Overlay) -> [FooterHint] {
    switch overlay {
    case .help, .palette:
        [
            FooterHint(key: "type", word: "narrow"), FooterHint(key: "Enter", word: "run"),
            FooterHint(key: "Esc", word: "close"),
        ]
    case .pick:
        [
            FooterHint(key: "type", word: "narrow"), FooterHint(key: "Enter", word: "choose"),
            FooterHint(key: "Esc", word: "close"),
        ]
    case .confirm(let confirmation):
        [
            FooterHint(key: confirmation.yes.name, word: confirmation.yesWord),
            FooterHint(key: "any other key", word: "no"),
        ]
    case .messages: [FooterHint(key: "Esc", word: "close")]
    case .voices: [FooterHint(key: "Esc", word: "close")]
    }
}

private func entryHints(_ entry: EntryState) -> [FooterHint] {
    let words = [
        FooterHint(key: "Tab", word: "complete"), FooterHint(key: "Ctrl-J", word: "new line"),
        FooterHint(key: "Ctrl-X", word: "editor"),
    ]
    let saves = FooterHint(key: "Enter", word: entry.purpose.isLook ? "show" : "save")
    let isEmpty = entry.editor.isEmpty
    let leaves = FooterHint(key: "Esc", word: isEmpty ? "close" : "keep draft")
    return (isEmpty && entry.repeats ? [leaves] : [saves, leaves])
        + (entry.purpose.isDay ? [] : words) + [
            FooterHint(key: "F9", word: "curtain"), FooterHint(key: "F1", word: "help"),
        ]
}
