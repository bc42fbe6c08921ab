import HuddleCore
import TerminalUI

/// A line being typed.
struct EntryState: Equatable, Sendable {
    let purpose: EntryPurpose
    var editor: LineEditor
    /// How far Up has gone back in the lines sent; 0 is the line itself.
    var recalled = 0

    init(_ purpose: EntryPurpose, text: String = "") {
        self.purpose = purpose
        editor = LineEditor(text)
    }
}

extension Model {
    /// Opens a line, with the draft that was left there.
    mutating func open(_ purpose: EntryPurpose, text: String = "") {
        if entry != nil { leaveEntry() }
        var state = EntryState(purpose, text: text)
        if let draft = draft(of: purpose), text.isEmpty {
            state.editor.setText(draft.text)
            state.editor.moveCursor(to: draft.cursor)
        }
        entry = state
    }

    mutating func openEntry(_ purpose: EntryPurpose) -> [Effect] {
        open(purpose)
        return []
    }

    /// Leaves the line; what was typed is kept as a draft, and the notice says so.
    mutating func leaveEntry() {
        guard let entry else { return }
        keep(entry)
        self.entry = nil
        guard !entry.editor.isEmpty, slot(of: entry.purpose) != nil else { return }
        say("Draft kept: \(entry.editor.wordCount) words. The same key opens it again.")
    }

    /// The line has been sent: empty it for the next.
    mutating func clearEntry() {
        guard let entry else { return }
        remember(entry.editor.text)
        forgetDraft(of: entry.purpose)
        self.entry = EntryState(entry.purpose)
    }

    /// The line has been sent and is not needed again.
    mutating func closeSentEntry() {
        guard let entry else { return }
        remember(entry.editor.text)
        forgetDraft(of: entry.purpose)
        self.entry = nil
    }

    private mutating func remember(_ line: String) {
        guard !line.isEmpty, sentLines.last != line else { return }
        sentLines.append(line)
        if sentLines.count > 100 { sentLines.removeFirst() }
    }

    mutating func takeInEntry(_ key: Key) -> [Effect] {
        guard entry != nil else { return [] }
        switch key {
        case .enter: return sendEntry()
        case .escape:
            leaveEntry()
            return keepDrafts()
        case .tab: completeEntry()
        case .up: recall(1)
        case .down: recall(-1)
        case .control("x"): return [.edit(entry?.editor.text ?? "")]
        default:
            guard entry?.editor.handle(key) == true else {
                refuse("\(key.name) does nothing while typing. Esc leaves the line and keeps it.")
                return []
            }
        }
        noteDraft()
        return []
    }

    mutating func pasteInEntry(_ text: String) -> [Effect] {
        entry?.editor.insert(text)
        noteDraft()
        return []
    }

    /// The text as the editor outside left it; a failed editor changes nothing.
    mutating func edited(_ text: String, failure: String?) -> [Effect] {
        if let failure {
            refuse("The editor failed: \(failure). Your text is as it was.")
        } else {
            entry?.editor.setText(text)
            noteDraft()
        }
        return []
    }

    /// Goes back and forth in the lines sent before, only from a line of one row.
    private mutating func recall(_ steps: Int) {
        guard var state = entry else { return }
        let place = max(0, min(state.recalled + steps, sentLines.count))
        guard place != state.recalled else { return }
        state.recalled = place
        state.editor.setText(place == 0 ? "" : sentLines[sentLines.count - place])
        entry = state
    }
}
